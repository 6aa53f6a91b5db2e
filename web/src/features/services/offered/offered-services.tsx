import { offers } from '@estrade/api/offers';
import type { Answer } from '@estrade/api/route';
import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEdition } from '@/kit/edition';
import { formatList } from '@/kit/format';
import { Card } from '@/ui/card';
import { SectionHead } from '@/ui/wayfinding';
import { kindGroups, kindName, type KindGroup } from '../kinds';
import { useWording } from '../use-wording';

type ServiceSummary = Answer<typeof offers.list>['items'][number];

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
  const [t, edition, locale] = [await getTranslations('services.offered'), await readEdition(), await getLocale()];
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

function ServiceCard({ service, kinds }: { service: ServiceSummary; kinds: readonly KindGroup[] }) {
  const [t, locale, say] = [useTranslations('services.offered'), useLocale(), useWording()];
  const { title, kind, excerpt, price, duration, locations, organization } = service;
  const places = formatList(
    locations.map((place) => t(`place.${place}`, { name: organization.name })),
    locale,
  );
  return (
    <Card className="service-card">
      <p className="small muted">{kindName(kinds, kind)}</p>
      <h3 className="h4">{title}</h3>
      {excerpt && <p className="service-excerpt">{excerpt}</p>}
      <p className="small muted">{[say.duration(duration), places].join(' · ')}</p>
      <p className="event-price">
        <b>{say.price(price)}</b>
      </p>
    </Card>
  );
}
