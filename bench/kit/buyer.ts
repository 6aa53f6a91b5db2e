import type { Session } from './load.ts';
import type { Show } from './show.ts';

interface Placed {
  readonly secret: string;
  readonly state: string;
  readonly payment: { readonly client: { readonly secret: string } | null } | null;
}

const CARD = { number: '4242424242424242', expMonth: 12, expYear: 2040, cvc: '123', name: 'Camille Banc' };

/** Holds one place and orders it, as a guest's browser does. Throws when either is refused. */
export async function order(session: Session, show: Show, key: string): Promise<Placed> {
  const hold = await post<{ id: string; secret: string; price: { total: object } }>(
    session,
    '/api/holds',
    { eventId: show.eventId, lines: [{ ticketTypeId: show.ticketTypeId, dateId: show.dateId, quantity: 1 }] },
    key,
  );
  const buyer = { name: 'Camille Banc', email: `banc+${key}@estrade.test`, locale: 'fr' };
  return post<Placed>(
    session,
    '/api/orders',
    { holdId: hold.id, holdSecret: hold.secret, buyer, holders: ['Camille Banc'], total: hold.price.total },
    `${key}-order`,
  );
}

export async function pay(session: Session, placed: Placed): Promise<void> {
  const clientSecret = placed.payment?.client?.secret;
  const { state } = await post<{ state: string }>(session, '/api/card-network/confirmations', {
    clientSecret,
    card: CARD,
    returnPath: `/fr/orders/${placed.secret}`,
  });
  if (state !== 'succeeded') throw new Error(`card: ${state}`);
}

/** Looks at the order's page until the tickets are there, as the page itself does. */
export async function untilTicketed(session: Session, secret: string): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    const { status, text } = await session.send({ method: 'GET', path: `/api/orders/${secret}` });
    if (status === 200 && (JSON.parse(text) as { state: string }).state === 'paid') return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

// oxlint-disable-next-line estrade/max-params -- session, where, what, key: one request
async function post<T>(session: Session, path: string, body: object, key?: string): Promise<T> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(key ? { 'idempotency-key': key } : {}),
  };
  const { status, text } = await session.send({ method: 'POST', path, headers, body: JSON.stringify(body) });
  if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
  return JSON.parse(text) as T;
}
