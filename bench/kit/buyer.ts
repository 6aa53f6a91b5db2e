import { randomUUID } from 'node:crypto';
import { Connection } from './connection.ts';
import type { Show } from './show.ts';

interface Placed {
  readonly secret: string;
  readonly state: string;
  readonly payment: { readonly client: { readonly secret: string } | null } | null;
}

const CARD = { number: '4242424242424242', expMonth: 12, expYear: 2040, cvc: '123', name: 'Camille Banc' };

/** Holds one place and orders it, as a guest's browser does. Throws when either is refused. */
export async function order(connection: Connection, show: Show, key: string): Promise<Placed> {
  const hold = await post<{ id: string; secret: string; price: { total: object } }>(
    connection,
    '/api/holds',
    { eventId: show.eventId, lines: [{ ticketTypeId: show.ticketTypeId, dateId: show.dateId, quantity: 1 }] },
    key,
  );
  const buyer = { name: 'Camille Banc', email: `banc+${key}@estrade.test`, locale: 'fr' };
  return post<Placed>(
    connection,
    '/api/orders',
    { holdId: hold.id, holdSecret: hold.secret, buyer, holders: ['Camille Banc'], total: hold.price.total },
    `${key}-order`,
  );
}

/** One order by itself. */
export async function oneOrder(url: string, show: Show): Promise<void> {
  const connection = new Connection(url);
  await order(connection, show, randomUUID());
  connection.close();
}

export async function pay(connection: Connection, placed: Placed): Promise<void> {
  const clientSecret = placed.payment?.client?.secret;
  const { state } = await post<{ state: string }>(connection, '/api/card-network/confirmations', {
    clientSecret,
    card: CARD,
    returnPath: `/fr/orders/${placed.secret}`,
  });
  if (state !== 'succeeded') throw new Error(`card: ${state}`);
}

const WAITS = [700, 1000, 1500, 2000, 3000];

/** Comes back from the bank: asks as the order's page does, and as often, until the tickets are there. */
export async function untilTicketed(connection: Connection, secret: string): Promise<boolean> {
  for (const wait of WAITS) {
    const { state } = await post<{ state: string }>(connection, `/api/orders/${secret}/payment-return`, {});
    if (state === 'paid') return true;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}

// oxlint-disable-next-line estrade/max-params -- connection, where, what, key: one request
async function post<T>(connection: Connection, path: string, body: object, key?: string): Promise<T> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(key ? { 'idempotency-key': key } : {}),
  };
  const answer = await connection.send({ method: 'POST', path, headers, body: JSON.stringify(body) });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.body.toString()}`);
  return JSON.parse(answer.body.toString()) as T;
}
