import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import { useServiceWording } from '@/kit/services/wording';
import { Card } from '@/ui/card';
import { Sum } from '@/ui/disclosure';
import { Person } from '@/ui/person';
import { useWhen } from './when';

/** What is booked, when, and what is agreed to. */
export function Recap({ booking }: { booking: MyBookingDetail }) {
  const [t, tPlace, say] = [useTranslations('booking.recap'), useTranslations('booking.place'), useServiceWording()];
  const when = useWhen();
  const { terms, title, organization, details } = booking;
  const places = details ? [details.location] : terms.locations;
  const lines = [
    { label: t('when'), value: when(booking) },
    { label: t('duration'), value: say.duration(terms.duration) },
    {
      label: t('where'),
      value: places.map((place) => tPlace(place, { name: organization.name })).join(', '),
    },
  ];
  return (
    <aside className="sticky" aria-labelledby="recap">
      <Card size="lg">
        <h2 className="h3 mb-3" id="recap">
          {title}
        </h2>
        <Person name={organization.name} line={organization.city} picture={organization.logoUrl} org />
        <hr className="rule my-5" />
        <div className="[&_dd]:whitespace-normal">
          <Sum lines={lines} total={{ label: t('price'), value: say.price(terms.price) }} />
        </div>
        {terms.depositDue && (
          <p className="small mt-3">
            {t(`deposit.${terms.deposit.kind === 'none' ? 'acompte' : terms.deposit.nature}`, {
              sum: say.money(terms.depositDue),
              name: organization.name,
            })}
          </p>
        )}
        <p className="small muted mt-3">{useCancelRule(terms)}</p>
      </Card>
    </aside>
  );
}

/** The rule by which one may cancel, in words. */
function useCancelRule({ price, cancellation }: Pick<MyBookingDetail['terms'], 'price' | 'cancellation'>): string {
  const [t, say] = [useTranslations('booking.recap'), useServiceWording()];
  if (price?.amount === 0) return t('cancelFree');
  if (cancellation.length === 0) return t('noRefund');
  return [...cancellation.map((tier) => say.tier(tier)), t('afterThat')].join(' ');
}
