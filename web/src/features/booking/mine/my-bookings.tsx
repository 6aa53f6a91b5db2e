import type { MyBooking } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Avatar } from '@/ui/person';
import { LinkSegment, LoadMore } from '@/ui/wayfinding';
import { Row, Rows } from '@/ui/workspace';
import { useWhen } from '../when';
import { toneOf } from './booking-state';

export type When = 'upcoming' | 'past';

interface MyBookingsProps {
  bookings: readonly MyBooking[];
  when: When;
  moreHref: string | null;
  /** Where services are found; null in an edition without them. */
  findHref: string | null;
}

/** Everything somebody booked by appointment: to come, or over. */
export function MyBookings({ bookings, when, moreHref, findHref }: MyBookingsProps) {
  const t = useTranslations('booking.mine');
  const ways = [
    { href: '/space/bookings', label: t('upcoming'), current: when === 'upcoming' },
    { href: '/space/bookings?when=past', label: t('past'), current: when === 'past' },
  ];
  return (
    <>
      <div className="cluster">
        <LinkSegment label={t('title')} ways={ways} />
      </div>
      {bookings.length === 0 ? (
        <Empty
          title={t(`none.${when}`)}
          actions={findHref && when === 'upcoming' && <ButtonLink href={findHref}>{t('find')}</ButtonLink>}
        >
          {when === 'upcoming' ? t('noneText') : undefined}
        </Empty>
      ) : (
        <section className="panel" aria-label={t(when)}>
          <Rows>
            {bookings.map((booking) => (
              <BookingRow key={booking.id} booking={booking} />
            ))}
          </Rows>
        </section>
      )}
      <LoadMore href={moreHref} />
    </>
  );
}

/** One booking in a list; what is only held leads on to its form. */
export function BookingRow({ booking }: { booking: MyBooking }) {
  const [t, when] = [useTranslations('booking'), useWhen()];
  const { id, state, title, organization } = booking;
  const href = state === 'held' ? `/book/${id}` : `/space/bookings/${id}`;
  return (
    <Row
      lead={<Avatar name={organization.name} picture={organization.logoUrl} org />}
      title={title}
      href={href}
      badge={<Badge tone={toneOf[state]}>{t(`state.${state}`)}</Badge>}
      meta={`${when(booking)} · ${organization.name}`}
      end={
        state === 'held' && (
          <ButtonLink size="sm" href={href}>
            {t('mine.finish')}
          </ButtonLink>
        )
      }
    />
  );
}
