import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CardIntent, NewCardIntent } from '@estrade/api/card-network';
import type { payments } from '@estrade/api/payments';
import type { Out } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '#kit/database/database';
import { decodeCursor, encodeCursor } from '#kit/http/cursor';
import { newId } from '#kit/ids';
import { Announcer } from './announcer.service.ts';
import { troubleOf } from './intent.ts';
import { toCardIntent, toCardRefund } from './network.present.ts';
import { type IntentRow, NetworkRepository } from './network.repository.ts';
import { NetworkRefundsRepository } from './refunds-of-network.repository.ts';

type Answers = Out<typeof payments.createIntents>['answers'];

const SLOW_MS = 2_500;
const PAGE = 200;
const Cursor = z.tuple([z.string()]);

/** Merchants open intents, read and cancel them. */
@Injectable()
export class Intents {
  constructor(
    private readonly database: Database,
    private readonly intents: NetworkRepository,
    private readonly refunds: NetworkRefundsRepository,
    private readonly announcer: Announcer,
  ) {}

  async open(wanted: readonly NewCardIntent[]): Promise<Answers> {
    const troubles = wanted.map(({ receiptEmail }) => troubleOf(receiptEmail));
    if (troubles.includes('slow')) await sleep(SLOW_MS);
    const reached = wanted.filter((_, index) => troubles[index] !== 'down');
    const rows = await this.intents.open(this.database.read, reached.map(named));
    return wanted.map((one, index) => {
      const row = rows.get(one.idempotencyKey);
      if (!row || (troubles[index] === 'lost' && row.fresh)) return failed('unavailable', 'no answer');
      const same = row.amount === one.amount && row.currency === one.currency;
      return same ? answerOf(row) : failed('idempotency_mismatch', 'another amount under the same key');
    });
  }

  async read(ids: readonly string[]): Promise<Out<typeof payments.readIntents>> {
    const rows = await this.byIds(ids);
    const refunds = await this.refunds.ofIntents(this.database.read, ids);
    return { answers: ids.map((id) => answerOf(rows.get(id))), refunds: refunds.map(toCardRefund) };
  }

  /** Those opened since an instant, oldest first: ids begin with the time they were made. */
  async recent(since: string, after: string | undefined): Promise<{ items: CardIntent[]; next: string | null }> {
    const from = { since: firstIdOf(since), after: decodeCursor(after, Cursor)?.[0], limit: PAGE };
    const rows = await this.intents.recent(this.database.read, from);
    const last = rows.at(-1);
    const next = rows.length === PAGE && last ? encodeCursor([last.id]) : null;
    return { items: rows.map(toCardIntent), next };
  }

  /** Those that were paid, or are being, stay; their answer says so. */
  async cancel(ids: readonly string[]): Promise<Answers> {
    await this.announcer.announcing(async (tx) => {
      await this.announcer.intentsChanged(tx, await this.intents.cancel(tx, ids));
    });
    const rows = await this.byIds(ids);
    return ids.map((id) => {
      const row = rows.get(id);
      return row && row.state !== 'cancelled' ? failed('not_cancellable', row.state) : answerOf(row);
    });
  }

  private async byIds(ids: readonly string[]): Promise<Map<string, IntentRow>> {
    return new Map((await this.intents.byIds(this.database.read, ids)).map((row) => [row.id, row]));
  }
}

function named(wanted: NewCardIntent) {
  const id = `ci_${newId().replaceAll('-', '')}`;
  return { ...wanted, id, clientSecret: `cs_${randomBytes(24).toString('hex')}` };
}

/** UUIDv7: the first twelve digits are milliseconds. */
function firstIdOf(instant: string): string {
  return `ci_${Date.parse(instant).toString(16).padStart(12, '0')}`;
}

function answerOf(row: IntentRow | undefined): Answers[number] {
  return row ? { intent: toCardIntent(row), error: null } : failed('unknown', 'no such intent');
}

function failed(code: string, message: string): Answers[number] {
  return { intent: null, error: { code, message } };
}
