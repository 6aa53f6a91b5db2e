import type { offers } from '@estrade/api/offers';
import type { Answer } from '@estrade/api/route';
import { useTranslations } from 'next-intl';
import { Anchor } from '@/kit/i18n/anchor';
import { serviceHref } from '@/kit/services/address';
import { kindName, type KindGroup } from '@/kit/services/kinds';
import { useServiceWording } from '@/kit/services/wording';
import { Card } from '@/ui/card';
import { usePlaces } from './use-places';

export type ServiceSummary = Answer<typeof offers.list>['items'][number];

interface ServiceCardProps {
  service: ServiceSummary;
  kinds: readonly KindGroup[];
  /** Says whose it is: in a list of several. */
  named?: boolean;
  as?: 'h2' | 'h3';
}

/** A service in a list; all of it leads to its page. */
export function ServiceCard({ service, kinds, named, as: Title = 'h3' }: ServiceCardProps) {
  const [t, say, places] = [useTranslations('service-page.offered'), useServiceWording(), usePlaces()];
  const { title, kind, excerpt, price, duration, organization } = service;
  return (
    <Card className="service-card">
      <p className="small muted">{kindName(kinds, kind)}</p>
      <Title className="h4">
        <Anchor className="whole-card" href={serviceHref(service)}>
          {title}
        </Anchor>
      </Title>
      {named && <p className="small">{[organization.name, organization.city].filter(Boolean).join(', ')}</p>}
      {excerpt && <p className="service-excerpt">{excerpt}</p>}
      <p className="small muted">{[say.duration(duration), places(service)].join(' · ')}</p>
      <p className="event-price between">
        <b>{say.price(price)}</b>
        <span className="small link" aria-hidden="true">
          {t('see')}
        </span>
      </p>
    </Card>
  );
}
