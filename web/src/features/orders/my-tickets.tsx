import { urlOf } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { LoadMore } from '@/ui/wayfinding';
import type { MyTicket } from './shapes';
import { TicketCard } from './ticket-card';

interface MyTicketsProps {
  tickets: readonly MyTicket[];
  when: 'coming' | 'past';
  moreHref: string | null;
}

/** One's tickets, ready for the door. */
export function MyTickets({ tickets, when, moreHref }: MyTicketsProps) {
  const t = useTranslations('orders.wallet');
  if (tickets.length === 0) {
    const past = when === 'past';
    return (
      <Empty title={t(past ? 'nonePast' : 'none')} actions={<ButtonLink href="/events">{t('find')}</ButtonLink>}>
        {t(past ? 'nonePastText' : 'noneText')}
      </Empty>
    );
  }
  return (
    <>
      <div className="tickets">
        {tickets.map((ticket) => (
          <WalletTicket key={ticket.id} ticket={ticket} as="h2" />
        ))}
      </div>
      <LoadMore href={moreHref} label={t('more')} />
    </>
  );
}

export function WalletTicket({ ticket, as }: { ticket: MyTicket; as?: 'h2' | 'h3' }) {
  const t = useTranslations('orders.wallet');
  const params = { secret: ticket.orderSecret };
  const acts = (
    <>
      <ButtonLink variant="secondary" size="sm" href={`/orders/${ticket.orderSecret}`}>
        {t('order')}
      </ButtonLink>
      {ticket.code && (
        <>
          <ButtonLink variant="quiet" size="sm" icon="calendar-plus" href={urlOf(ticketing.orderCalendar, { params })}>
            {t('calendar')}
          </ButtonLink>
          <ButtonLink variant="quiet" size="sm" icon="download" href={urlOf(ticketing.ticketsPdf, { params })} download>
            {t('pdf')}
          </ButtonLink>
        </>
      )}
    </>
  );
  return <TicketCard ticket={ticket} event={ticket.event} date={ticket.date} actions={acts} among as={as} />;
}
