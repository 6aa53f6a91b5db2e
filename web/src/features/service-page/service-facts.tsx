import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useServiceWording } from '@/kit/services/wording';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import type { Service } from './read-service';
import { usePlaces } from './use-places';

/** The facts one decides by. */
export function ServiceFacts({ service }: { service: Service }) {
  const [t, say, places] = [useTranslations('service-page.facts'), useServiceWording(), usePlaces()];
  const { price, duration, approval, seats } = service;
  return (
    <dl className="facts facts-wide">
      <Fact icon="banknote" title={say.price(price)} text={t(price === null ? 'quote' : 'vatIncluded')} />
      <Fact icon="clock" title={say.duration(duration)} text={t('duration')} />
      <Fact icon="map-pin" title={places(service)} text={t(service.locations.length > 1 ? 'choosePlace' : 'place')} />
      <Fact icon="calendar-check" title={t(`approval.${approval}`)} text={t(`approvalText.${approval}`)} />
      {seats > 1 && <Fact icon="users" title={t('seats', { count: seats })} text={t('seatsText')} />}
    </dl>
  );
}

function Fact({ icon, title, text }: { icon: IconName; title: ReactNode; text: ReactNode }) {
  return (
    <div>
      <Icon name={icon} />
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  );
}
