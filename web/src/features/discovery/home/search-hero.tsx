import type { Link } from '@estrade/editions/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { hrefOf } from '@/kit/destination';
import { ChipLink } from '@/ui/chip';
import type { IconName } from '@/ui/icon-names';
import { StepMark } from '@/ui/wayfinding';
import { NearLink } from '../near-link';
import { readSome, readTotal } from '../read-events';
import { everything } from '../search';
import { SearchForm } from '../search-form';
import type { SectionProps } from './home-page';
import { searchOf } from './section-search';
import { Picture } from '@/ui/picture';

/** Search first; beside it, what people want most stands on the stage. */
export async function SearchHero({ section }: Pick<SectionProps<'search_hero'>, 'section'>) {
  const [t, locale] = [await getTranslations('discovery'), await getLocale()];
  const wanted = await readSome({ ...everything, when: 'month', sort: 'popularity' }, 8, locale);
  const posters = wanted
    .flatMap(({ picture }) => (picture && picture.height > picture.width ? [picture] : []))
    .slice(0, 3);
  return (
    <section className="hero">
      <div className="container">
        <div>
          <StepMark />
          <h1>{section.title[locale]}</h1>
          <p className="lead">{section.lead[locale]}</p>
        </div>
        {posters.length === 3 && (
          <div className="hero-stage" aria-hidden="true">
            {posters.map(({ id, src }) => (
              <Picture
                key={id}
                src={src['320']}
                srcSet={`${src['320']} 320w, ${src['640']} 640w`}
                sizes="180px"
                width={400}
                height={600}
                alt=""
              />
            ))}
          </div>
        )}
        <div className="hero-search stack gap-5">
          <SearchForm search={everything} placeholder={section.placeholder[locale]} button={section.button[locale]} />
          <nav className="chips chips-bleed" aria-label={t('shortcuts')}>
            {section.shortcuts.map((link) => (
              <Shortcut key={link.label.fr} link={link} />
            ))}
          </nav>
        </div>
      </div>
    </section>
  );
}

/** One that leads nowhere today is left out. */
async function Shortcut({ link: { label, to, icon } }: { link: Link }) {
  const locale = await getLocale();
  if (!('search' in to))
    return (
      <ChipLink icon={icon as IconName | undefined} href={hrefOf(to)}>
        {label[locale]}
      </ChipLink>
    );
  const search = searchOf(to.search);
  if (search.near)
    return (
      <NearLink search={{}} className="chip">
        {label[locale]}
      </NearLink>
    );
  const count = await readTotal(search, locale);
  return count === 0 ? null : (
    <ChipLink icon={icon as IconName | undefined} food={search.freeFood} count={count} href={hrefOf(to)}>
      {label[locale]}
    </ChipLink>
  );
}
