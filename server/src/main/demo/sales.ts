import { events } from '@estrade/api/events';
import { payments } from '@estrade/api/payments';
import { ticketing } from '@estrade/api/ticketing';
import type { Answer } from '@estrade/api/route';
import type { DemoOrder } from '@estrade/editions/demo/demo-world';
import { newId } from '#kit/ids';
import { toInstant } from '#kit/time/wall-time';
import { inTurns } from './in-turns.ts';
import type { Person } from './people.ts';
import type { Written } from './programme.ts';
import type { Stage } from './stage.ts';

/** A card of the embedded network that is accepted without a question. */
const CARD = { number: '4242 4242 4242 4242', expMonth: 12, expYear: 2040, cvc: '123', name: 'Camille Demo' };
const AT_ONCE = 8;

/** An order that was placed, and the moment it should have been. */
export interface Sold {
  readonly demo: DemoOrder;
  readonly orderId: string;
  readonly secret: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Sells an event as its people did: holds, orders, cards; then refunds and the door. */
export async function sell(stage: Stage, written: Written, people: ReadonlyMap<string, Person>): Promise<Sold[]> {
  const { orders } = written.demo;
  const sold = await inTurns(orders, AT_ONCE, (order) => buy(stage, written, { order, people }));
  await stage.settle();
  await inTurns(
    sold.filter(({ demo }) => demo.refunded !== 'no'),
    AT_ONCE,
    (order) => payBack(stage, written, order),
  );
  await letIn(stage, written, sold);
  if (written.demo.state === 'cancelled') await callOff(stage, written);
  return sold;
}

async function buy(
  stage: Stage,
  written: Written,
  { order, people }: { order: DemoOrder; people: ReadonlyMap<string, Person> },
): Promise<Sold> {
  const buyer = order.buyer.member ? people.get(order.buyer.member) : undefined;
  const call = stage.as(buyer?.token, order.locale);
  const dateId = written.dates.get(order.date)!;
  const lines = order.lines.map(({ ticketType, holders }) => ({
    ticketTypeId: written.types.get(ticketType)!,
    dateId,
    quantity: holders.length,
  }));
  const hold = await call(ticketing.openHold, { body: { eventId: written.id, lines } });
  const { name, email } = order.buyer;
  const placed = await call(ticketing.placeOrder, {
    body: {
      holdId: hold.id,
      holdSecret: hold.secret,
      buyer: { name, email, locale: order.locale },
      holders: hold.lines.flatMap(
        ({ ticketTypeId }) =>
          order.lines.find(({ ticketType }) => written.types.get(ticketType) === ticketTypeId)!.holders,
      ),
      total: hold.price.total,
    },
  });
  if (placed.payment?.client) await pay(stage, placed);
  const at = toInstant(`${order.placedOn}T${order.placedAt}`, written.demo.zone).toString();
  return { demo: order, orderId: placed.id, secret: placed.secret, at };
}

async function pay(stage: Stage, { payment, secret }: Answer<typeof ticketing.placeOrder>): Promise<void> {
  await stage.as()(payments.confirmCard, {
    body: { clientSecret: payment!.client!.secret, card: CARD, returnPath: `/fr/orders/${secret}` },
  });
}

async function payBack(stage: Stage, { id, token }: Written, { demo, orderId, secret }: Sold): Promise<void> {
  const { tickets } = await stage.as()(ticketing.order, { params: { secret } });
  const last = tickets.at(-1);
  const body = demo.refunded === 'last_ticket' && last ? { ticketIds: [last.id] } : {};
  const free = tickets.every(({ price }) => price.amount === 0);
  const call = stage.as(token);
  if (!free) await call(ticketing.refund, { params: { eventId: id, orderId }, body });
  else
    for (const ticket of tickets)
      await call(ticketing.cancelTicket, { params: { eventId: id, ticketId: ticket.id }, body: {} });
}

async function letIn(stage: Stage, { id, token }: Written, sold: readonly Sold[]): Promise<void> {
  const entering = sold.filter(({ demo }) => demo.checkedIn > 0);
  if (entering.length === 0) return;
  const { items } = await stage.as(token)(ticketing.checkInLists, { params: { eventId: id } });
  await inTurns(entering, AT_ONCE, async ({ demo, secret }) => {
    const { tickets } = await stage.as()(ticketing.order, { params: { secret } });
    for (const { code, dateId } of tickets.slice(0, demo.checkedIn)) {
      const list = items.find((one) => one.dateId === dateId);
      if (code && list) await stage.as(token)(ticketing.checkIn, { body: { id: newId(), listId: list.id, code } });
    }
  });
}

async function callOff(stage: Stage, { demo, id, token }: Written): Promise<void> {
  await stage.as(token)(events.cancel, { params: { eventId: id }, body: { reason: demo.reason ?? '' } });
}
