import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatMoney, formatTime, type ZonedInstant } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Notice } from '@/ui/feedback';
import { Poster } from '@/ui/poster';
import { Qr, Ticket as Sheet } from '@/ui/ticket';
import { BigCode } from './big-code';
import { doorsOf, whenOf, whereOf } from './moment';
import type { Ticket, TicketDate, TicketEvent } from './shapes';

interface TicketCardProps {
  ticket: Ticket;
  event: TicketEvent;
  date: TicketDate | null;
  /** What can be done with it. */
  actions?: ReactNode;
  /** The event is named: the ticket stands among those of other events. */
  among?: boolean;
  /** Level of its title in the page. */
  as?: 'h2' | 'h3';
}

/** A ticket with all that is needed on the way and at the door. */
export function TicketCard({ ticket, event, date, actions, among, as }: TicketCardProps) {
  const t = useTranslations('orders.tickets');
  return (
    <Sheet label={t('of', { holder: ticket.holder })} stub={<Stub ticket={ticket} event={event} />}>
      <div className="ticket-top">
        <Poster src={event.pictureUrl} title={event.title} />
        <div>
          <Title ticket={ticket} event={event} date={date} among={among} as={as} />
          <States ticket={ticket} zone={date?.zone} />
        </div>
      </div>
      {date && <DateNotice status={date.status} />}
      <Facts ticket={ticket} date={date} among={among} />
      {actions && <div className="cluster mt-5">{actions}</div>}
    </Sheet>
  );
}

function Title({ ticket, event, date, among, as: Heading = 'h3' }: Omit<TicketCardProps, 'actions'>) {
  const [t, locale] = [useTranslations('orders.tickets'), useLocale()];
  const { holder, typeName: type, price } = ticket;
  const bought =
    price.amount > 0 ? t('type', { type, price: formatMoney(price, locale, 'always') }) : t('free', { type });
  return (
    <>
      {among && date && <p className="event-when mt-0">{whenOf(date, locale)}</p>}
      <Heading className="h3">{among ? event.title : holder}</Heading>
      <p className="muted small">{among ? `${holder} · ${bought}` : bought}</p>
    </>
  );
}

function States({ ticket, zone }: { ticket: Ticket; zone?: string }) {
  const { state, checkedInAt, refund } = ticket;
  if (state === 'issued' && !checkedInAt && refund === 'none') return null;
  return (
    <p className="cluster mt-2 gap-1.5">
      <Standing state={state} />
      {checkedInAt && zone && <Entered at={checkedInAt} zone={zone} />}
      <RefundBadge refund={refund} />
    </p>
  );
}

function Standing({ state }: Pick<Ticket, 'state'>) {
  const t = useTranslations('orders.tickets');
  return state !== 'issued' && <Badge tone={state === 'blocked' ? 'warn' : 'bad'}>{t(state)}</Badge>;
}

function Entered({ at, zone }: ZonedInstant) {
  const [t, locale] = [useTranslations('orders.tickets'), useLocale()];
  return (
    <Badge tone="good" icon="check">
      {t('entered', { time: formatTime({ at, zone }, locale) })}
    </Badge>
  );
}

function RefundBadge({ refund }: Pick<Ticket, 'refund'>) {
  const t = useTranslations('orders.tickets');
  return refund !== 'none' && <Badge tone={refund === 'done' ? 'good' : 'accent'}>{t(`refund.${refund}`)}</Badge>;
}

function DateNotice({ status }: { status: TicketDate['status'] }) {
  const t = useTranslations('orders.tickets');
  if (status === 'scheduled') return null;
  return (
    <div className="mt-4">
      <Notice tone="warn">{t(status === 'cancelled' ? 'dateCancelled' : 'datePostponed')}</Notice>
    </div>
  );
}

function Facts({ ticket, date, among }: Pick<TicketCardProps, 'ticket' | 'date' | 'among'>) {
  const [t, locale] = [useTranslations('orders.tickets'), useLocale()];
  const facts = [
    { label: t('when'), value: !among && date && whenOf(date, locale, 'short') },
    { label: t('doors'), value: date && doorsOf(date, locale) },
    { label: t('where'), value: date && <Where date={date} /> },
    { label: t('no'), value: ticket.numberText },
  ];
  return (
    <dl className="ticket-facts">
      {facts.map(
        ({ label, value }) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Where({ date }: { date: TicketDate }) {
  const t = useTranslations('orders.tickets');
  if (!date.place) return date.online && t('online');
  return (
    <>
      {whereOf(date)}
      {date.place.address && <span className="tiny muted block font-normal">{date.place.address}</span>}
    </>
  );
}

function Stub({ ticket, event }: { ticket: Ticket; event: TicketEvent }) {
  const t = useTranslations('orders.tickets');
  const { code, shortCode, holder, state } = ticket;
  if (!code)
    return <p className="small muted text-center">{t(state === 'blocked' ? 'blockedText' : 'cancelledText')}</p>;
  const qr = <Qr value={code} label={t('code', { holder })} />;
  return (
    <>
      {qr}
      <p className="small num strong">{shortCode}</p>
      <BigCode holder={holder} title={event.title} shortCode={shortCode ?? ''}>
        {qr}
      </BigCode>
    </>
  );
}
