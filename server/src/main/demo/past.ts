import { Database } from '#kit/database/database';
import { Mails } from '#kit/mail/mails';
import { EventsHistory } from '../../modules/events/history/history.service.ts';
import { TicketingHistory } from '../../modules/ticketing/history/history.service.ts';
import type { Written } from './programme.ts';
import type { Sold } from './sales.ts';
import type { Stage } from './stage.ts';

/** Moves what was sold just now to when it was sold, and past events back to their days. No letter of the past is sent. */
export async function putInThePast(stage: Stage, written: readonly Written[], sold: readonly Sold[]): Promise<void> {
  const { app } = stage.running;
  await app.get(Database).tx(async (tx) => {
    for (const { id, weeks } of written.filter((event) => event.weeks > 0))
      await app.get(EventsHistory, { strict: false }).moveBack(tx, { eventId: id, weeks });
    await app.get(TicketingHistory, { strict: false }).antedate(
      tx,
      sold.map(({ orderId, at }) => ({ orderId, at })),
    );
  });
  await stage.settle();
  await app.get(Mails).forget();
}
