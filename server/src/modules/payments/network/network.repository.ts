import type { CardFailure, NewCardIntent } from '@estrade/api/card-network';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Behaviour } from './card.ts';
import type { Attempt, IntentState } from './intent.ts';

export interface IntentRow {
  readonly id: string;
  readonly client_secret: string;
  readonly state: IntentState;
  readonly amount: number;
  readonly currency: string;
  readonly refunded: number;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly behaviour: Behaviour | null;
  readonly card_brand: string | null;
  readonly card_last4: string | null;
  readonly card_fingerprint: string | null;
  readonly event_delay_seconds: number;
  readonly failure: CardFailure | null;
  readonly attempts: number;
  readonly challenge_id: string | null;
  readonly challenge_tries: number;
  readonly return_path: string | null;
  readonly created_at: Date;
}

export interface Opening extends NewCardIntent {
  readonly id: string;
  readonly clientSecret: string;
}

export interface CardTried extends Attempt {
  readonly clientSecret: string;
  readonly behaviour: Behaviour;
  readonly brand: string;
  readonly last4: string;
  readonly fingerprint: string;
  readonly lateSeconds: number;
  readonly challengeId: string;
  readonly returnPath: string;
}

const SLOW = sql.lit('2.5 seconds');
export const MOST_ATTEMPTS = 10;

/** The network's intents. `any` of an array is looked up by index, also while the statistics still say that the table is empty. */
@Injectable()
export class NetworkRepository {
  /** Opens those whose key is new; answers the rows of all keys. */
  async open(tx: Tx, openings: readonly Opening[]): Promise<Map<string, IntentRow & { readonly fresh: boolean }>> {
    const of = <T>(pick: (one: Opening) => T) => openings.map(pick);
    const { rows: fresh } = await sql<IntentRow & { idempotency_key: string }>`
      insert into payments.network_intents (id, idempotency_key, client_secret, amount, currency, description, metadata)
      select * from unnest(${of((one) => one.id)}::text[], ${of((one) => one.idempotencyKey)}::text[], ${of((one) => one.clientSecret)}::text[],
        ${of((one) => one.amount)}::bigint[], ${of((one) => one.currency)}::text[], ${of((one) => one.description)}::text[],
        ${of((one) => JSON.stringify(one.metadata))}::jsonb[])
      on conflict (idempotency_key) do nothing returning *`.execute(tx);
    const found = new Map(fresh.map((row) => [row.idempotency_key, { ...row, fresh: true }]));
    const known = of((one) => one.idempotencyKey).filter((key) => !found.has(key));
    if (known.length === 0) return found;
    const { rows } = await sql<IntentRow & { idempotency_key: string }>`
      select * from payments.network_intents where idempotency_key = any(${known}::text[])`.execute(tx);
    for (const row of rows) found.set(row.idempotency_key, { ...row, fresh: false });
    return found;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<IntentRow[]> {
    const { rows } = await sql<IntentRow>`
      select * from payments.network_intents where id = any(${ids}::text[])`.execute(tx);
    return rows;
  }

  async bySecret(tx: Tx, clientSecret: string): Promise<IntentRow | undefined> {
    const { rows } = await sql<IntentRow>`
      select * from payments.network_intents where client_secret = ${clientSecret}`.execute(tx);
    return rows[0];
  }

  async byChallenge(tx: Tx, challengeId: string): Promise<IntentRow | undefined> {
    const { rows } = await sql<IntentRow>`
      select * from payments.network_intents where challenge_id = ${challengeId}`.execute(tx);
    return rows[0];
  }

  async lock(tx: Tx, id: string): Promise<IntentRow | undefined> {
    const { rows } = await sql<IntentRow>`
      select * from payments.network_intents where id = ${id} for update`.execute(tx);
    return rows[0];
  }

  /** Tries cards, one an intent; answers the intents that still took one. */
  async tryCards(tx: Tx, tried: readonly CardTried[]): Promise<IntentRow[]> {
    const of = <T>(pick: (one: CardTried) => T) => tried.map(pick);
    const secrets = of((one) => one.clientSecret);
    const { rows } = await sql<IntentRow>`
      update payments.network_intents i set state = x.state, failure = x.failure, behaviour = x.behaviour, card_brand = x.brand,
        card_last4 = x.last4, card_fingerprint = x.fingerprint, event_delay_seconds = x.late, attempts = i.attempts + 1,
        challenge_id = case when x.state = 'requires_action' then x.challenge end, challenge_tries = 0, return_path = x.path
      from unnest(${secrets}::text[], ${of((one) => one.state)}::text[], ${of((one) => one.failure)}::text[],
        ${of((one) => one.behaviour)}::text[], ${of((one) => one.brand)}::text[], ${of((one) => one.last4)}::text[],
        ${of((one) => one.fingerprint)}::text[], ${of((one) => one.lateSeconds)}::int[], ${of((one) => one.challengeId)}::uuid[],
        ${of((one) => one.returnPath)}::text[]) x(secret, state, failure, behaviour, brand, last4, fingerprint, late, challenge, path)
      where i.client_secret = any(${secrets}::text[]) and i.client_secret = x.secret and i.state in ('requires_card', 'requires_action') and i.attempts < ${sql.lit(MOST_ATTEMPTS)}
      returning i.*`.execute(tx);
    return rows;
  }

  /** The bank's answer to a challenge that is still open. */
  async answer(tx: Tx, id: string, { state, failure }: Attempt): Promise<IntentRow | undefined> {
    const { rows } = await sql<IntentRow>`
      update payments.network_intents set state = ${state}, failure = ${failure}
      where id = ${id} and state = 'requires_action' returning *`.execute(tx);
    return rows[0];
  }

  async countChallengeTry(tx: Tx, id: string): Promise<void> {
    await sql`update payments.network_intents set challenge_tries = challenge_tries + 1 where id = ${id}`.execute(tx);
  }

  /** Their bank takes its time. */
  async slow(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`
      insert into payments.network_slow (intent_id, answers_at)
      select unnest(${ids}::text[]), now() + interval ${SLOW} on conflict do nothing`.execute(tx);
  }

  /** Intents whose slow bank has answered by now. */
  async finishSlow(tx: Tx): Promise<IntentRow[]> {
    const { rows } = await sql<IntentRow>`
      with answered as (delete from payments.network_slow where intent_id in (
        select intent_id from payments.network_slow where answers_at <= clock_timestamp() order by intent_id limit 500 for update skip locked)
        returning intent_id)
      update payments.network_intents i set state = 'succeeded' from answered a
      where i.id = a.intent_id and i.state = 'processing' returning i.*`.execute(tx);
    return rows;
  }

  /** Cancels those that may still be; answers them. */
  async cancel(tx: Tx, ids: readonly string[]): Promise<IntentRow[]> {
    const { rows } = await sql<IntentRow>`
      update payments.network_intents set state = 'cancelled'
      where id = any(${ids}::text[]) and state in ('requires_card', 'requires_action') returning *`.execute(tx);
    return rows;
  }

  /** Intents opened since an instant, oldest first. */
  async recent(
    tx: Tx,
    page: { readonly since: string; readonly after: string | undefined; readonly limit: number },
  ): Promise<IntentRow[]> {
    const { since, after, limit } = page;
    const { rows } = await sql<IntentRow>`
      select * from payments.network_intents
      where id > coalesce(${after ?? null}, ${since}) order by id limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }
}
