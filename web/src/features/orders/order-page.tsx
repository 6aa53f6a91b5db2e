import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '@/kit/format';
import type { KnownMember } from '@/kit/known-member';
import { Notice } from '@/ui/feedback';
import { AwaitingOrder } from './awaiting-order';
import { ClaimOrder } from './claim-order';
import { FollowOrder } from './follow-order';
import { GiveBack } from './give-back';
import { NextSteps } from './next-steps';
import { OrderHero } from './order-hero';
import { markOf, viewOf } from './order-state';
import { Receipt } from './receipt';
import { Refunds } from './refunds';
import { RenameHolder } from './rename-holder';
import { ResendLetter } from './resend-letter';
import { TicketCard } from './ticket-card';

interface OrderPageProps {
  order: Order;
  member: KnownMember | null;
  /** The card form, while something is to pay. */
  pay: ReactNode;
}

/** An order, by its secret link: always its true state. */
export function OrderPage({ order, member, pay }: OrderPageProps) {
  const view = viewOf(order);
  if (view === 'awaiting') return <AwaitingOrder order={order} pay={pay} aside={<Receipt order={order} />} />;
  const moving = order.refunds.some(({ state }) => state === 'requested' || state === 'submitted');
  return (
    <>
      <OrderHero order={order} view={view} />
      <FollowOrder secret={order.secret} mark={markOf(order)} moving={moving || view === 'expired'} />
      <div className="container split order-parts">
        <div className="stack">
          {order.underReview && <UnderReview />}
          {order.tickets.length > 0 && <Tickets order={order} />}
        </div>
        <aside className="stack gap-5">
          <Beside order={order} live={view === 'paid' || view === 'past'} member={member} />
        </aside>
      </div>
    </>
  );
}

/** `live`: its tickets open, or opened, the door. */
function Beside({ order, live, member }: { order: Order; live: boolean; member: KnownMember | null }) {
  const t = useTranslations('orders');
  const { secret, buyer, claimed, refunds } = order;
  return (
    <>
      {live && <NextSteps order={order} />}
      <Refunds refunds={refunds} />
      <Receipt order={order} />
      {live && !claimed && <ClaimOrder secret={secret} email={buyer.email} member={member} />}
      {live && <ResendLetter secret={secret} email={buyer.email} />}
      <p className="small faint">{t('secret')}</p>
    </>
  );
}

function Tickets({ order }: { order: Order }) {
  const [t, locale] = [useTranslations('orders.tickets'), useLocale()];
  const { tickets, event, dates, number, paidAt, placedAt, price } = order;
  const when = formatDay({ at: paidAt ?? placedAt, zone: dates[0]?.zone ?? 'Europe/Paris' }, locale, 'numeric');
  const paid = price.total.amount > 0 && paidAt;
  return (
    <>
      <div className="head">
        <div>
          <h2>{t('title')}</h2>
          <p className="small num">{t(paid ? 'paidOn' : 'freeOn', { number, when })}</p>
        </div>
      </div>
      {tickets.map((ticket) => (
        <TicketCard
          key={ticket.id}
          ticket={ticket}
          event={event}
          date={dates.find(({ id }) => id === ticket.dateId) ?? null}
          actions={<TicketActs order={order} ticket={ticket} />}
        />
      ))}
    </>
  );
}

function TicketActs({ order: { secret }, ticket }: { order: Order; ticket: Order['tickets'][number] }) {
  const { id: ticketId, holder, state, checkedInAt, returnable } = ticket;
  if (state !== 'issued' || checkedInAt) return null;
  return (
    <>
      <RenameHolder secret={secret} ticketId={ticketId} holder={holder} />
      {returnable && <GiveBack secret={secret} ticketId={ticketId} holder={holder} refund={returnable.refund} />}
    </>
  );
}

function UnderReview() {
  const t = useTranslations('orders.review');
  return (
    <Notice tone="accent" title={t('title')}>
      {t('text')}
    </Notice>
  );
}
