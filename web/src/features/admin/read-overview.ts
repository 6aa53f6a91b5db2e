import { accounts } from '@estrade/api/accounts';
import { events } from '@estrade/api/events';
import { moderation } from '@estrade/api/moderation';
import { payments } from '@estrade/api/payments';
import { ticketing } from '@estrade/api/ticketing';
import { api } from '@/kit/api';
import { addDays } from '@/kit/month';
import { renderedAt } from '@/kit/rendered-at';
import { orPage } from '@/kit/session';
import { toWall } from '@/kit/zoned';
import { readSettled } from './read-settled';

/** How many days of earnings the overview looks back on. */
export const EARNING_DAYS = 30;

/** Everything the first page of administration shows, asked at the same time. */
export async function readOverview(zone: string) {
  const call = await api();
  const today = toWall(renderedAt().toISOString(), zone).slice(0, 10);
  const period = { from: addDays(today, 1 - EARNING_DAYS), to: today };
  const [cases, reviews, commissions, examination, backups, orders, members, journal] = await Promise.all([
    orPage(call(events.cases, { query: { limit: 100 } })),
    readSettled(call(payments.reviews, { query: { limit: 100 } })),
    readSettled(call(payments.commissions, { query: period })),
    readSettled(call(payments.examination)),
    readSettled(call(payments.backups)),
    readSettled(call(ticketing.allOrders, { query: { limit: 12 } })),
    readSettled(call(accounts.members, { query: { limit: 12 } })),
    readSettled(call(moderation.journal, { query: { limit: 12 } })),
  ]);
  return { cases, reviews, commissions, examination, backups, orders, members, journal };
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;
