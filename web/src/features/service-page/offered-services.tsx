import { offers } from '@estrade/api/offers';
import { getLocale, getTranslations } from 'next-intl/server';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEdition } from '@/kit/edition';
import { kindGroups } from '@/kit/services/kinds';
import { SectionHead } from '@/ui/wayfinding';
import { ServiceCard, type ServiceSummary } from './service-card';

/** As many as an organization shows: none has more than two hundred, few have twenty. */
const most = 100;

/** What an organization offers by appointment: nothing in an edition without services. */
export async function readOffered(organizationId: string): Promise<readonly ServiceSummary[]> {
  const [edition, locale] = [await readEdition(), await getLocale()];
  if (!edition.modules.includes('offers')) return [];
  const { items } = await publicApi(locale, { tags: [cacheTags.services, cacheTags.organizations] })(offers.list, {
    query: { organizationId, limit: most },
  });
  return items;
}

interface OfferedServicesProps {
  organization: { name: string };
  services: readonly ServiceSummary[];
}

/** What an organization offers by appointment; nothing at all when there is none. */
export async function OfferedServices({ organization: { name }, services }: OfferedServicesProps) {
  if (services.length === 0) return null;
  const [t, edition, locale] = [await getTranslations('service-page.offered'), await readEdition(), await getLocale()];
  const kinds = kindGroups(edition, locale);
  return (
    <section aria-labelledby="services">
      <SectionHead id="services" title={t('title')} lead={t('lead', { name })} />
      <ul className="service-grid">
        {services.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} kinds={kinds} />
          </li>
        ))}
      </ul>
    </section>
  );
}
