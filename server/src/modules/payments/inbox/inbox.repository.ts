import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { ProviderEvent } from '../providers/payment.provider.ts';

export interface Received {
  readonly provider: 'embedded' | 'stripe';
  readonly eventId: string;
  readonly event: ProviderEvent;
  readonly tries: number;
}

const MOST = 200;

/** Notifications of providers, kept before anything is done about them. */
@Injectable()
export class InboxRepository {
  /** Those seen before are left out. */
  async receive(tx: Tx, provider: Received['provider'], events: readonly ProviderEvent[]): Promise<number> {
    const { rows } = await sql<{ event_id: string }>`
      insert into payments.webhook_inbox (provider, event_id, type, reference, payload)
      select ${provider}, * from unnest(${events.map(({ id }) => id)}::text[], ${events.map(({ type }) => type)}::text[],
        ${events.map(({ ref }) => ref)}::text[], ${events.map((event) => JSON.stringify(event))}::jsonb[])
      on conflict do nothing returning event_id`.execute(tx);
    return rows.length;
  }

  /** Ticks off what is due and final, for a transaction that does what it says. */
  async finish(tx: Tx): Promise<Received[]> {
    const { rows } = await sql<Received & { received_at: Date }>`
      update payments.webhook_inbox set done_at = now(), tries = tries + 1, error = null
      where (provider, event_id) in (select provider, event_id from payments.webhook_inbox
        where done_at is null and due_at <= now() and payload -> 'final' <> 'null'
        order by due_at limit ${sql.lit(MOST)} for update skip locked)
      returning provider, event_id as "eventId", payload as event, tries, received_at`.execute(tx);
    return rows.toSorted(byAge);
  }

  /** Takes what is due, for half a minute: whoever took it and died loses it to the next. */
  async take(tx: Tx, { alsoFinal }: { readonly alsoFinal: boolean }): Promise<Received[]> {
    const { rows } = await sql<Received & { received_at: Date }>`
      update payments.webhook_inbox set tries = tries + 1, due_at = now() + interval '30 seconds'
      where (provider, event_id) in (select provider, event_id from payments.webhook_inbox
        where done_at is null and due_at <= now() and (${alsoFinal} or payload -> 'final' = 'null')
        order by due_at limit ${sql.lit(MOST)} for update skip locked)
      returning provider, event_id as "eventId", payload as event, tries, received_at`.execute(tx);
    return rows.toSorted(byAge);
  }

  async done(tx: Tx, worked: readonly Received[], error: string | null = null): Promise<void> {
    await sql`
      update payments.webhook_inbox set done_at = now(), error = ${error} where (provider, event_id) in (
        select * from unnest(${worked.map(({ provider }) => provider)}::text[], ${worked.map(({ eventId }) => eventId)}::text[]))`.execute(
      tx,
    );
  }

  /** Again later, with growing pauses of up to an hour; nothing is ever given up. */
  async postpone(tx: Tx, { provider, eventId }: Received, error: string): Promise<void> {
    await sql`
      update payments.webhook_inbox set error = ${error}, due_at = now() + make_interval(secs => least(power(2, least(tries, 12)), 3600))
      where provider = ${provider} and event_id = ${eventId}`.execute(tx);
  }
}

function byAge(a: { readonly received_at: Date }, b: { readonly received_at: Date }): number {
  return a.received_at.getTime() - b.received_at.getTime();
}
