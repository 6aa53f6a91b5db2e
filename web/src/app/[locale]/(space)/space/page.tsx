import { bookings } from '@estrade/api/bookings';
import { notifications } from '@estrade/api/notifications';
import { ticketing } from '@estrade/api/ticketing';
import { getTranslations } from 'next-intl/server';
import { ComingBookings } from '@/features/booking/mine/coming-bookings';
import { LatestNotices } from '@/features/notifications/latest-notices';
import { MyOrganizations } from '@/features/joining/my-organizations';
import { DueOrder } from '@/features/orders/due-order';
import { WalletTicket } from '@/features/orders/my-tickets';
import { Overview } from '@/features/space/overview';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { renderedAt } from '@/kit/rendered-at';
import { orPage, readMyOrganizations, requireMember } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('layout'))('mySpace') };
}

export default async function Space() {
  const [member, call] = [await requireMember(), await api()];
  const { modules } = await readEdition();
  const [tickets, orders, notices, organizations, coming] = await Promise.all([
    orPage(call(ticketing.myTickets, { query: { limit: 12 } })),
    orPage(call(ticketing.myOrders, { query: { limit: 12 } })),
    orPage(call(notifications.list, { query: { limit: 12 } })),
    readMyOrganizations(),
    modules.includes('offers') ? orPage(call(bookings.mine, { query: { when: 'upcoming', limit: 12 } })) : null,
  ]);
  const live = tickets.items.filter(({ state }) => state !== 'cancelled');
  const [first] = live;
  const together = live.filter(({ dateId }) => dateId === first?.dateId).slice(0, 4);
  const due = orders.items.filter(({ state }) => state === 'awaiting_payment');
  const now = renderedAt().toISOString();
  return (
    <Overview
      name={member.name}
      pendingEmail={member.pendingEmail}
      due={due.map((order) => (
        <DueOrder key={order.id} order={order} />
      ))}
      next={first?.date ? { title: first.event.title, startsAt: first.date.startsAt } : null}
      tickets={together.map((ticket) => (
        <WalletTicket key={ticket.id} ticket={ticket} />
      ))}
      now={now}
    >
      <ComingBookings bookings={coming?.items.slice(0, 3) ?? []} />
      <LatestNotices notices={notices.items.slice(0, 4)} now={now} />
      <MyOrganizations organizations={organizations} />
    </Overview>
  );
}
