'use client';

import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { serviceHref } from '@/kit/services/address';
import { Button, ButtonLink } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { Countdown, useSecondsLeft } from '@/ui/countdown';
import { ErrorSummary } from '@/ui/error-summary';
import { Empty } from '@/ui/feedback';
import { Field, FieldGroup } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { Steps } from '@/ui/wayfinding';
import { AnswerField } from './answer-field';
import { useAsking } from './use-asking';

interface DetailsPageProps {
  booking: MyBookingDetail;
  /** What is booked and what is agreed to, beside the form. */
  children: ReactNode;
}

/** The slot is held: what the pro wants to know, then it is asked for. */
export function DetailsPage({ booking, children }: DetailsPageProps) {
  const t = useTranslations('booking.details');
  const asking = useAsking(booking);
  const again = `${serviceHref({ id: booking.serviceId, title: booking.title })}/book`;
  if (asking.over) return <HoldOver again={`${again}?at=${encodeURIComponent(booking.startsAt)}`} other={again} />;
  const { terms } = booking;
  const act = terms.approval === 'instant' ? 'book' : terms.price === null ? 'askQuote' : 'ask';
  return (
    <>
      <KeptBar booking={booking} again={again} onEnd={asking.expire} />
      <div className="container split pt-8 pb-16">
        <form className="stack gap-6" onSubmit={asking.onSubmit} noValidate>
          <Steps label={t('steps.label')} steps={[t('steps.time'), t('steps.you'), t('steps.done')]} current={1} />
          <h1 className="h2">{t('title')}</h1>
          <ErrorSummary {...asking.summary} />
          <PlaceChoice booking={booking} asking={asking} />
          {terms.brief.map((question) => (
            <AnswerField
              key={question.key}
              question={question}
              form={asking.form}
              error={asking.error(`answers.${question.key}`)}
            />
          ))}
          <Field id="message" label={t('message')} help={t('messageHelp')} optional error={asking.error('message')}>
            <Textarea rows={4} maxLength={2000} {...asking.form.register('message')} />
          </Field>
          <div>
            <Button type="submit" size="lg" busy={asking.busy} block>
              {t(`act.${act}`)}
            </Button>
            <p className="small faint text-center mt-3">{t(`after.${act}`)}</p>
          </div>
        </form>
        {children}
      </div>
    </>
  );
}

/** Where, when the service leaves the choice. */
function PlaceChoice({ booking, asking }: { booking: MyBookingDetail; asking: ReturnType<typeof useAsking> }) {
  const [t, tPlace] = [useTranslations('booking.details'), useTranslations('booking.place')];
  const { terms, organization } = booking;
  if (terms.locations.length === 1) return null;
  return (
    <FieldGroup id="location" label={t('where')} error={asking.error('location')}>
      <div className="stack gap-2">
        {terms.locations.map((place) => (
          <Choice
            key={place}
            value={place}
            title={tPlace(place, { name: organization.name })}
            {...asking.form.register('location')}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

const FIFTEEN_MINUTES = 900;

function KeptBar({ booking, again, onEnd }: { booking: MyBookingDetail; again: string; onEnd: () => void }) {
  const t = useTranslations('booking.details');
  const until = booking.expiresAt ?? booking.now;
  const left = useSecondsLeft(until, booking.now);
  const part = Math.min(100, (left / FIFTEEN_MINUTES) * 100);
  return (
    <div className="holdbar">
      <div className="container">
        <span className="cluster grow">
          {t('kept')} <Countdown until={until} now={booking.now} onEnd={onEnd} />
        </span>
        <ButtonLink variant="quiet" size="sm" href={again}>
          {t('otherTime')}
        </ButtonLink>
      </div>
      <div className="progress" aria-hidden="true" style={{ '--value': `${part}%` } as CSSProperties}>
        <span />
      </div>
    </div>
  );
}

/** Fifteen minutes are over: nothing that was typed is lost. */
export function HoldOver({ again, other }: { again: string; other: string }) {
  const t = useTranslations('booking.over');
  return (
    <div className="container section">
      <Empty
        as="h1"
        title={t('title')}
        actions={
          <>
            <ButtonLink href={again}>{t('again')}</ButtonLink>
            <ButtonLink variant="secondary" href={other}>
              {t('other')}
            </ButtonLink>
          </>
        }
      >
        {t('text')}
      </Empty>
    </div>
  );
}
