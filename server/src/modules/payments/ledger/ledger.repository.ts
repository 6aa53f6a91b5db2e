import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Posting } from '../ledger.ts';

export interface Booked {
  readonly posting: Posting;
  readonly paymentId: string | null;
  readonly refundId?: string | null;
  readonly reviewId?: string | null;
}

/** The double-entry ledger: written in the transaction of what it tells, never changed. */
@Injectable()
export class LedgerRepository {
  async book(tx: Tx, booked: readonly Booked[]): Promise<void> {
    if (booked.length === 0) return;
    const postings = booked.map((one) => ({ ...one, id: newId() }));
    const of = <T>(pick: (one: (typeof postings)[number]) => T) => postings.map(pick);
    await sql`
      insert into payments.postings (id, kind, currency, payment_id, refund_id, review_id)
      select * from unnest(${of(({ id }) => id)}::uuid[], ${of(({ posting }) => posting.kind)}::text[], ${of(({ posting }) => posting.currency)}::text[],
        ${of(({ paymentId }) => paymentId)}::uuid[], ${of(({ refundId }) => refundId ?? null)}::uuid[],
        ${of(({ reviewId }) => reviewId ?? null)}::uuid[])`.execute(tx);
    await this.enter(tx, postings.flatMap(linesOf));
  }

  private async enter(tx: Tx, lines: readonly Line[]): Promise<void> {
    await sql`
      insert into payments.entries (posting_id, line, account, organization_id, currency, amount)
      select * from unnest(${lines.map((one) => one.postingId)}::uuid[], ${lines.map((one) => one.line)}::smallint[],
        ${lines.map((one) => one.account)}::text[], ${lines.map((one) => one.organizationId)}::uuid[],
        ${lines.map((one) => one.currency)}::text[], ${lines.map((one) => one.amount)}::bigint[])`.execute(tx);
  }
}

type Line = ReturnType<typeof linesOf>[number];

function linesOf({ id, posting }: { readonly id: string; readonly posting: Posting }) {
  return posting.entries.map((entry, line) => ({ ...entry, line, postingId: id, currency: posting.currency }));
}
