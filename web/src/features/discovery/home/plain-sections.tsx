import type { Link } from '@estrade/editions/navigation';
import { getLocale } from 'next-intl/server';
import { useLocale } from 'next-intl';
import type { CSSProperties } from 'react';
import { hrefOf } from '@/kit/destination';
import { Anchor } from '@/kit/i18n/anchor';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { iconNames, type IconName } from '@/ui/icon-names';
import { SectionHead } from '@/ui/wayfinding';
import { readResults, readTerms } from '../read-events';
import { everything } from '../search';
import { searchHref } from '../search-address';
import type { SectionProps } from './home-page';

/** Every category that has something to come, the fullest first. */
export async function CategoriesSection({ section, quiet }: SectionProps<'categories'>) {
  const locale = await getLocale();
  const [{ categories }, { facets }] = await Promise.all([readTerms(locale), readResults(everything, locale)]);
  const filled = facets.category.flatMap(({ value, count }) => {
    const term = categories.find(({ slug }) => slug === value);
    return term ? [{ ...term, count }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <section className={quiet ? 'section mist' : 'section'} aria-labelledby="categories">
      <div className="container">
        <SectionHead id="categories" title={section.title[locale]} lead={section.lead?.[locale]} />
        <div className="grid" style={{ '--col': '220px', '--gap': 'var(--space-4)' } as CSSProperties}>
          {filled.map(({ slug, name, icon, count }) => (
            <Anchor key={slug} className="category-link" href={searchHref({ categories: [slug] })}>
              <Icon name={knownIcon(icon)} size="lg" />
              {name[locale]}
              <span className="count">{count}</span>
            </Anchor>
          ))}
        </div>
      </div>
    </section>
  );
}

/** Three steps that rise like the stage. */
export function HowSection({ section, quiet }: SectionProps<'how_it_works'>) {
  const locale = useLocale();
  return (
    <section className={quiet ? 'section mist' : 'section'} aria-labelledby="how">
      <div className="container">
        <SectionHead id="how" title={section.title[locale]} />
        <ol className="how">
          {section.steps.map(({ title, text }) => (
            <li key={title.fr}>
              <div>
                <h3>{title[locale]}</h3>
                <p>{text[locale]}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The one dark block of the page: come and organise. */
export function CallSection({ section }: Pick<SectionProps<'organiser_call'>, 'section'>) {
  const locale = useLocale();
  const link = ({ label, to }: Link, variant: 'warm' | 'secondary') => (
    <ButtonLink size="lg" variant={variant} href={hrefOf(to)}>
      {label[locale]}
    </ButtonLink>
  );
  return (
    <section className="section" aria-labelledby="organise">
      <div className="container">
        <div className="callout">
          <div>
            <h2 id="organise">{section.title[locale]}</h2>
            <p>{section.text[locale]}</p>
          </div>
          <div className="cluster">
            {link(section.primary, 'warm')}
            {section.secondary && link(section.secondary, 'secondary')}
          </div>
        </div>
      </div>
    </section>
  );
}

/** Staff may name an icon we do not draw. */
function knownIcon(name: string | null): IconName {
  return iconNames.find((one) => one === name) ?? 'ticket';
}
