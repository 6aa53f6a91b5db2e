import type { HomeSection } from '@estrade/editions/home';
import type { ReactNode } from 'react';
import { readEdition } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { EventsSection } from './events-section';
import { CallSection, CategoriesSection, HowSection } from './plain-sections';
import { FreeFoodSection } from './free-food-section';
import { NearSection } from './near-section';
import { OrganizationsSection } from './organizations-section';
import { SearchHero } from './search-hero';

type Kind = HomeSection['kind'];
type SectionOf<K extends Kind> = Extract<HomeSection, { kind: K }>;

/** The home page: the sections of the edition, in its order. */
export async function HomePage() {
  const { home } = await readEdition();
  return (
    <ClientMessages of={['discovery']}>
      {home.map((section, index) => (
        <Section key={'id' in section ? section.id : section.kind} section={section} quiet={index % 2 === 1} />
      ))}
    </ClientMessages>
  );
}

/** `quiet` is the ground on which every other section stands. */
export interface SectionProps<K extends Kind> {
  section: SectionOf<K>;
  quiet: boolean;
}

function Section({ section, quiet }: { section: HomeSection; quiet: boolean }) {
  const Part = parts[section.kind] as (props: { section: HomeSection; quiet: boolean }) => ReactNode;
  return <Part section={section} quiet={quiet} />;
}

const parts: { [K in Kind]: (props: SectionProps<K>) => ReactNode | Promise<ReactNode> } = {
  search_hero: SearchHero,
  events: EventsSection,
  near: NearSection,
  free_food: FreeFoodSection,
  categories: CategoriesSection,
  featured_organizations: OrganizationsSection,
  how_it_works: HowSection,
  organiser_call: CallSection,
};
