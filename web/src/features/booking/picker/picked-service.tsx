import type { offers } from '@estrade/api/offers';
import type { Answer } from '@estrade/api/route';
import { useTranslations } from 'next-intl';
import { Anchor } from '@/kit/i18n/anchor';
import { serviceHref } from '@/kit/services/address';
import { useServiceWording } from '@/kit/services/wording';
import { Icon } from '@/ui/icon';
import { Person } from '@/ui/person';
import type { PickedService } from './service';

type Service = Answer<typeof offers.show>;

/** What is being booked, and with whom: above the calendar, or beside it. */
export function PickedServiceCard({ service }: { service: Service }) {
  const [t, say] = [useTranslations('booking'), useServiceWording()];
  const { title, price, duration, locations, organization } = service;
  return (
    <>
      <Anchor className="link back-link" href={serviceHref(service)}>
        <Icon name="arrow-left" size="sm" /> {t('picker.backToService')}
      </Anchor>
      <Person name={organization.name} line={organization.city} picture={organization.logoUrl} size="lg" org />
      <div>
        <p className="eyebrow">{t('picker.title')}</p>
        <h1 className="h2">{title}</h1>
      </div>
      <p className="cluster gap-x-4">
        <span className="cluster">
          <Icon name="clock" size="sm" /> {say.duration(duration)}
        </span>
        <span className="cluster num">
          <Icon name="banknote" size="sm" /> {say.price(price)}
        </span>
        <span className="cluster">
          <Icon name="map-pin" size="sm" />{' '}
          {locations.map((place) => t(`place.${place}`, { name: organization.name })).join(', ')}
        </span>
      </p>
    </>
  );
}

/** What the calendar must know of it. */
export function toPicked(service: Service): PickedService {
  const { id, title, organization, horizonDays, seats, duration, locations } = service;
  return {
    id,
    href: serviceHref(service),
    title,
    organization: { name: organization.name, logoUrl: organization.logoUrl, city: organization.city },
    horizonDays,
    seats,
    wholeDays: 'days' in duration,
    remote: locations.every((place) => place === 'online'),
  };
}
