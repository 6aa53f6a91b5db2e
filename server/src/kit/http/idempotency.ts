import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '../database/database.ts';
import { jsonText } from '../database/json.ts';
import { Refusal } from '../refusal.ts';

export interface KeyedRequest {
  /** Member id, or the address of a visitor. */
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  readonly request: unknown;
}

interface Kept {
  readonly request_hash: Buffer;
  readonly status: number | null;
  readonly body: unknown;
}

/** Keeps the answer of a request under its key, so that a repeated request gets the same answer and acts once. */
@Injectable()
export class Idempotency {
  constructor(private readonly database: Database) {}

  /** Runs `work` unless this key has an answer already. A run cut off half-way may be tried again after a minute. */
  async once<T>(request: KeyedRequest, work: () => Promise<T>): Promise<T> {
    const hash = createHash('sha256')
      .update(JSON.stringify([request.route, request.request ?? null]))
      .digest();
    const kept = await this.claim(request, hash);
    if (kept) return this.repeat(kept, hash) as T;
    try {
      const answer = await work();
      await sql`update kit.idempotency set status = 200, body = ${jsonText(answer ?? null)}::jsonb where actor = ${request.actor} and key = ${request.key}`.execute(
        this.database.read,
      );
      return answer;
    } catch (error) {
      await sql`delete from kit.idempotency where actor = ${request.actor} and key = ${request.key}`.execute(
        this.database.read,
      );
      throw error;
    }
  }

  private async claim({ actor, key, route }: KeyedRequest, hash: Buffer): Promise<Kept | undefined> {
    const { rows } = await sql<{ mine: boolean }>`
      insert into kit.idempotency (actor, key, route, request_hash) values (${actor}, ${key}, ${route}, ${hash})
      on conflict (actor, key) do update set created_at = now()
        where idempotency.status is null and idempotency.created_at < now() - interval '1 minute' and idempotency.request_hash = excluded.request_hash
      returning true as mine`.execute(this.database.read);
    if (rows[0]?.mine) return undefined;
    const kept =
      await sql<Kept>`select request_hash, status, body from kit.idempotency where actor = ${actor} and key = ${key}`.execute(
        this.database.read,
      );
    return kept.rows[0];
  }

  private repeat(kept: Kept, hash: Buffer): unknown {
    if (!kept.request_hash.equals(hash)) throw new Refusal('kit.key_reused', {}, 'Idempotency-Key');
    if (kept.status === null) throw new Refusal('kit.in_progress');
    return kept.body;
  }
}
