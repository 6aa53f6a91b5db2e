import { bookings } from '@estrade/api/bookings';
import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { urlOf } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { serviceHref } from '@/kit/services/address';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Sum } from '@/ui/disclosure';
import { Notice } from '@/ui/feedback';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle, Panel } from '@/ui/workspace';
import { Recap } from '../recap';
import { useWhen } from '../when';
import { History } from './booking-history';
import { isCancellable, toneOf } from './booking-state';
import { CancelBooking } from './cancel-booking';

/** One booking of one's own: how it stands, what was said, what can be done. */
export function BookingView({ booking }: { booking: MyBookingDetail }) {
  const [t, when] = [useTranslations('booking'), useWhen()];
  const { id, state, title, startsAt, now } = booking;
  const stands = state === 'requested' || state === 'confirmed';
  return (
    <Page>
      <PageTitle
        above={<Crumbs items={[{ href: '/space/bookings', label: t('mine.title') }, { label: title }]} />}
        title={title}
        lead={when(booking)}
        actions={<Badge tone={toneOf[state]}>{t(`state.${state}`)}</Badge>}
      />
      <div className="split">
        <div className="stack gap-6 min-w-0">
          <Standing booking={booking} />
          <div className="cluster">
            {stands && (
              <ButtonLink
                variant="secondary"
                icon="calendar-plus"
                href={urlOf(bookings.calendar, { params: { bookingId: id } })}
              >
                {t('asked.calendar')}
              </ButtonLink>
            )}
            {!stands && (
              <ButtonLink href={serviceHref({ id: booking.serviceId, title })}>{t('mine.bookAgain')}</ButtonLink>
            )}
            {isCancellable(state, startsAt, now) && <CancelBooking booking={booking} />}
          </div>
          <Said booking={booking} />
          <History booking={booking} />
        </div>
        <Recap booking={booking} />
      </div>
    </Page>
  );
}

const noticeTones: Partial<Record<MyBookingDetail['state'], 'warn' | 'good' | 'accent'>> = {
  held: 'warn',
  requested: 'warn',
  confirmed: 'good',
  completed: 'accent',
};

/** How it stands, in one sentence, and why. */
function Standing({ booking }: { booking: MyBookingDetail }) {
  const [t, locale] = [useTranslations('booking.standing'), useLocale()];
  const { state, expiresAt, zone, organization, reason } = booking;
  const deadline = expiresAt ? formatMoment({ at: expiresAt, zone }, locale, 'long') : '';
  return (
    <Notice tone={noticeTones[state] ?? 'neutral'}>
      <p>{t(state, { name: organization.name, deadline })}</p>
      {reason && <p className="mt-2">« {reason} »</p>}
    </Notice>
  );
}

/** What was said with the request. */
function Said({ booking: { details, terms, organization } }: { booking: MyBookingDetail }) {
  const [t, tPlace] = [useTranslations('booking.said'), useTranslations('booking.place')];
  const write = useAnswer();
  if (!details) return null;
  const answers = terms.brief.flatMap(({ key, label, kind }) => {
    const answer = details.answers[key];
    return answer === undefined ? [] : [{ label, value: write(answer, kind) }];
  });
  return (
    <Panel title={t('title')} pad>
      <div className="[&_dd]:whitespace-normal">
        <Sum
          lines={[{ label: t('where'), value: tPlace(details.location, { name: organization.name }) }, ...answers]}
        />
      </div>
      {details.message && (
        <div className="mt-4">
          <p className="small muted">{t('message')}</p>
          <p className="whitespace-pre-line">{details.message}</p>
        </div>
      )}
    </Panel>
  );
}

function useAnswer() {
  const [t, locale] = [useTranslations('booking.details'), useLocale()];
  return (answer: string | number | boolean, kind: string): string => {
    if (typeof answer === 'boolean') return t(answer ? 'yes' : 'no');
    if (typeof answer === 'number') return new Intl.NumberFormat(locale).format(answer);
    if (kind !== 'date') return answer;
    return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${answer}T00:00:00Z`),
    );
  };
}
