import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { organizations } from '@estrade/api/organizations';
import { SectionHead } from '@/ui/wayfinding';
import { OrganizationCard } from '../organization-card';
import { readSome } from '../read-events';
import { everything } from '../search';
import type { SectionProps } from './home-page';

/** Who has the most wanted events of the month. Nobody is featured for money. */
export async function OrganizationsSection({ section, quiet }: SectionProps<'featured_organizations'>) {
  const [t, locale] = [await getTranslations('discovery.home'), await getLocale()];
  const featured = await readFeatured(section.limit, locale);
  if (featured.length === 0) return null;
  return (
    <section className={quiet ? 'section mist' : 'section'} aria-labelledby="organizations">
      <div className="container">
        <SectionHead
          id="organizations"
          title={section.title[locale]}
          lead={section.lead[locale]}
          more={{ href: '/organizations', label: t('allOrganizations') }}
        />
        <div className="rail rail-fit" style={{ '--fit': 4, '--rail': 'min(70vw, 272px)' } as CSSProperties}>
          {featured.map((organization) => (
            <OrganizationCard key={organization.id} organization={organization} />
          ))}
        </div>
      </div>
    </section>
  );
}

async function readFeatured(limit: number, locale: string) {
  const wanted = await readSome({ ...everything, when: 'month', sort: 'popularity' }, 48, locale);
  const handles = [...new Set(wanted.map(({ organizer }) => organizer.handle).filter(Boolean))].slice(0, limit);
  const pages = await Promise.allSettled(
    handles.map((handle) =>
      publicApi(locale, { tags: [cacheTags.organization(handle)] })(organizations.show, { params: { handle } }),
    ),
  );
  return pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
}
