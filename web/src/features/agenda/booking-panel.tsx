import { useLocale, useTranslations } from 'next-intl';
import { formatMoment, formatSpan, formatTime } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Badge } from '@/ui/badge';
import { Timeline } from '@/ui/disclosure';
import { Notice } from '@/ui/feedback';
import { Icon } from '@/ui/icon';
import { BookingActs } from './booking-acts';
import type { BookingDetail, Read } from './read-agenda';
import { hrefOf } from './view';
import { stateTones, townOf } from './words';

interface BookingPanelProps {
  read: Read & { booking: BookingDetail };
  base: string;
}

/** One booking beside the calendar; from the bottom of a phone. */
export function BookingPanel({ read, base }: BookingPanelProps) {
  const t = useTranslations('agenda');
  const { booking, view, agenda } = read;
  const close = hrefOf(base, { ...view, booking: undefined });
  return (
    <>
      <SoftLink className="cal-scrim" href={close} tabIndex={-1} aria-hidden="true" />
      <aside className="side-panel" aria-label={t('panel.label')}>
        <header>
          <div className="grow">
            <Badge tone={stateTones[booking.state]}>{t(`state.${booking.state}`)}</Badge>
            <h2 className="h3 mt-1.5">{booking.title}</h2>
          </div>
          <SoftLink
            className="btn btn-quiet btn-icon"
            href={close}
            aria-label={t('panel.close')}
            title={t('panel.close')}
          >
            <Icon name="x" />
          </SoftLink>
        </header>
        <div className="scroll">
          <Deadline booking={booking} zone={agenda.zone} />
          <Facts read={read} />
          <Said details={booking.details} />
          {booking.reason && (
            <Notice tone="neutral" title={t('panel.reason')}>
              <p>{booking.reason}</p>
            </Notice>
          )}
          <History booking={booking} zone={agenda.zone} />
        </div>
        <BookingActs booking={booking} zone={agenda.zone} now={agenda.now} />
      </aside>
    </>
  );
}

function Deadline({ booking: { state, expiresAt }, zone }: { booking: BookingDetail; zone: string }) {
  const [t, locale] = [useTranslations('agenda.panel'), useLocale()];
  if (!expiresAt) return null;
  const when = formatMoment({ at: expiresAt, zone }, locale, 'long');
  return (
    <Notice tone="warn" icon="hourglass">
      <p>{state === 'requested' ? t('answerBefore', { when }) : t('heldUntil', { when })}</p>
    </Notice>
  );
}

function Facts({ read: { booking, agenda } }: { read: Read & { booking: BookingDetail } }) {
  const [t, locale] = [useTranslations('agenda.panel'), useLocale()];
  const { zone } = agenda;
  const { startsAt, endsAt, client, resourceIds } = booking;
  const names = agenda.resources.filter(({ id }) => resourceIds.includes(id)).map(({ name }) => name);
  return (
    <dl className="facts gap-3">
      <div>
        <Icon name="clock" />
        <dt className="sentence-case">{formatSpan({ startsAt, endsAt, zone }, locale, 'long')}</dt>
        {booking.zone !== zone && (
          <dd>
            {t('theirs', {
              town: townOf(booking.zone),
              time: formatTime({ at: startsAt, zone: booking.zone }, locale),
            })}
          </dd>
        )}
      </div>
      {names.length > 0 && (
        <div>
          <Icon name="users" />
          <dt>{names.join(', ')}</dt>
          <dd>{t('takes', { count: names.length })}</dd>
        </div>
      )}
      {client && (
        <div>
          <Icon name="user" />
          <dt>{client.name}</dt>
          <dd>
            <a className="link" href={`mailto:${client.email}`}>
              {client.email}
            </a>
            {client.phone && (
              <>
                {' · '}
                <a className="link" href={`tel:${client.phone}`}>
                  {client.phone}
                </a>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the client said with the request. */
function Said({ details }: Pick<BookingDetail, 'details'>) {
  const t = useTranslations('agenda.panel');
  if (!details) return null;
  const { location, message, answers } = details;
  return (
    <section>
      <h3 className="h4 mb-3">{t('said')}</h3>
      <dl className="cal-said">
        <dt>{t('where')}</dt>
        <dd>{t(`location.${location}`)}</dd>
        {Object.entries(answers).map(([key, answer]) => (
          <Answer key={key} name={key} answer={answer} />
        ))}
      </dl>
      {message && <blockquote className="cal-quote">{message}</blockquote>}
    </section>
  );
}

function Answer({ name, answer }: { name: string; answer: string | number | boolean }) {
  const t = useTranslations('agenda.panel');
  const said = typeof answer === 'boolean' ? t(answer ? 'yes' : 'no') : String(answer);
  return (
    <>
      <dt className="sentence-case">{name.replaceAll(/[-_]/g, ' ')}</dt>
      <dd>{said}</dd>
    </>
  );
}

function History({ booking, zone }: { booking: BookingDetail; zone: string }) {
  const [t, locale] = [useTranslations('agenda.history'), useLocale()];
  const at = (instant: string) => formatMoment({ at: instant, zone }, locale, 'numeric');
  const items = booking.history.map((step, i) => ({
    key: `${step.at}${i}`,
    state: 'done' as const,
    title: step.state ? t(`to.${step.state}`) : t('moved', { from: at(step.formerStartsAt ?? step.at) }),
    text: [at(step.at), step.name].filter(Boolean).join(' · '),
  }));
  return (
    <section>
      <h3 className="h4 mb-3">{t('title')}</h3>
      <Timeline items={items} />
    </section>
  );
}
