import { offers } from '@estrade/api/offers';
import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { formatMoment } from '@/kit/format';
import { orPage } from '@/kit/session';
import { Accordion } from '@/ui/disclosure';
import { LoadMore } from '@/ui/wayfinding';
import { Panel } from '@/ui/workspace';
import { TermsFacts } from '../terms-facts';

interface VersionsPanelProps {
  service: WorkspaceService;
  /** IANA zone the moments are told in. */
  zone: string;
  /** Cursor of the older versions. */
  after?: string;
}

/** Everything ever published, newest first: a booking keeps the terms it was made on. */
export async function VersionsPanel({ service, zone, after }: VersionsPanelProps) {
  const [t, locale, call] = [await getTranslations('services.versions'), await getLocale(), await api()];
  const params = { organizationId: service.organizationId, serviceId: service.id };
  const { items, next } = await orPage(call(offers.versions, { params, query: { after } }));
  if (items.length === 0) return null;
  const href = next && `/workspace/${service.organizationId}/services/${service.id}?after=${encodeURIComponent(next)}`;
  return (
    <Panel title={t('title')} pad foot={t('foot')}>
      <Accordion
        items={items.map(({ id, number, publishedAt, terms }) => ({
          title: t(id === service.published?.id ? 'current' : 'version', {
            number,
            moment: formatMoment({ at: publishedAt, zone }, locale, 'numeric'),
          }),
          content: <TermsFacts terms={terms} />,
        }))}
      />
      <LoadMore href={href} label={t('older')} />
    </Panel>
  );
}
