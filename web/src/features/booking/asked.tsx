import { bookings } from '@estrade/api/bookings';
import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { urlOf } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Timeline } from '@/ui/disclosure';
import { Recap } from './recap';
import { useWhen } from './when';

/** Booked, or asked for: what happens next. */
export function Asked({ booking }: { booking: MyBookingDetail }) {
  const [t, when] = [useTranslations('booking.asked'), useWhen()];
  const { id, state, title, organization } = booking;
  const settled = state === 'confirmed';
  const words = { title, name: organization.name, when: when(booking) };
  return (
    <>
      <div className="done-step" />
      <section className="done">
        <div className="container stack gap-4">
          <h1>{t(settled ? 'confirmed' : 'requested')}</h1>
          <p>{t(settled ? 'confirmedText' : 'requestedText', words)}</p>
          <div className="cluster mt-2">
            <ButtonLink
              variant={settled ? 'warm' : 'secondary'}
              icon="calendar-plus"
              href={urlOf(bookings.calendar, { params: { bookingId: id } })}
            >
              {t('calendar')}
            </ButtonLink>
            <ButtonLink variant={settled ? 'secondary' : 'warm'} href={`/space/bookings/${id}`}>
              {t('follow')}
            </ButtonLink>
          </div>
        </div>
      </section>
      <div className="container split order-parts">
        <NextSteps booking={booking} />
        <Recap booking={booking} />
      </div>
    </>
  );
}

function NextSteps({ booking }: { booking: MyBookingDetail }) {
  const [t, locale, when] = [useTranslations('booking.asked.next'), useLocale(), useWhen()];
  const { state, expiresAt, zone, organization } = booking;
  const settled = state === 'confirmed';
  const { name } = organization;
  const deadline = expiresAt && formatMoment({ at: expiresAt, zone }, locale, 'long');
  return (
    <Card size="lg">
      <h2 className="h4 mb-3">{t('title')}</h2>
      <Timeline
        items={[
          { key: 'sent', state: 'done', title: t('sent'), text: t(settled ? 'keptText' : 'sentText', { name }) },
          {
            key: 'answer',
            state: settled ? 'done' : 'now',
            title: t(settled ? 'settled' : 'answer', { name }),
            text: deadline ? t('answerText', { deadline }) : t('settledText'),
          },
          { key: 'day', state: 'next', title: when(booking), text: t('dayText') },
        ]}
      />
    </Card>
  );
}
