import type { CardEvent, CardIntent } from '@estrade/api/card-network';
import { sql } from 'kysely';
import type { PaymentCard } from '#core/payments';
import { newId } from '#kit/ids';
import type { World } from '../../../../test/world.ts';
import { Courier } from '../network/courier.service.ts';
import { NetworkRefunds } from '../network/network-refunds.service.ts';
import { sign, SIGNATURE_HEADER } from '../network/signature.ts';
import { askNetwork, refOf } from '../payments.factory.ts';

/** The intent of a payment, as the network would say it, with some words changed. */
export async function intentOf(
  world: World,
  payment: PaymentCard,
  over: Partial<CardIntent> = {},
): Promise<CardIntent> {
  const answer = await askNetwork(world, 'intents/reading', { ids: [await refOf(world, payment)] });
  const read = (await answer.json()) as { answers: { intent: CardIntent }[] };
  return { ...read.answers[0]!.intent, ...over };
}

export function anEvent(intent: CardIntent, over: Partial<CardEvent> = {}): CardEvent {
  const id = `ce_${newId()}`;
  return { id, type: 'intent.updated', createdAt: '2026-11-20T10:00:00Z', intent, refund: null, ...over };
}

export interface NotifyOptions {
  readonly secret?: string;
  readonly seconds?: number;
}

/** Sends notifications as the network does. */
export async function notify(
  world: World,
  events: readonly CardEvent[],
  options: NotifyOptions = {},
): Promise<Response> {
  const body = JSON.stringify({ events });
  const seconds = options.seconds ?? Math.floor(Date.now() / 1000);
  const signature = sign(body, options.secret ?? world.settings.CARD_NETWORK_SECRET, seconds);
  const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature };
  return fetch(`${world.url}/api/payments/webhooks/embedded`, { method: 'POST', headers, body });
}

/** Notifications that were to leave later leave now. */
export async function hurryNotices(world: World): Promise<void> {
  await sql`
    update payments.network_events set due_at = now() - interval '1 second'
    where delivered_at is null and due_at < 'infinity'`.execute(world.database.read);
  await world.get(Courier).deliverAll();
  await world.settle();
}

/** Banks that take their time with refunds speak now. */
export async function hurryRefunds(world: World): Promise<void> {
  await sql`update payments.network_refunds set settles_at = now() where settles_as is not null`.execute(
    world.database.read,
  );
  await world.get(NetworkRefunds).finish();
  await world.settle();
}
