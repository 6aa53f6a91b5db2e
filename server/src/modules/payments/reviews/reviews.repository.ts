import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Repair, ReviewKind } from './review.ts';

export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly about: string;
  readonly provider: 'embedded' | 'stripe';
  readonly providerRef: string;
  readonly paymentId: string | null;
  readonly refundId: string | null;
  readonly amount: number;
  readonly currency: string;
  /** The money stands in the ledger's account `unallocated`. */
  readonly held: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  readonly repair: Repair | null;
  readonly reason: string | null;
  readonly resolvedBy: string | null;
}

export type NewReview = Pick<
  Review,
  'kind' | 'about' | 'provider' | 'providerRef' | 'paymentId' | 'amount' | 'currency' | 'held' | 'details'
> &
  Partial<Pick<Review, 'refundId'>>;

export interface Resolution {
  readonly repair: Repair;
  readonly reason: string;
  readonly by: string;
}

const columns = sql`id, kind, about, provider, provider_ref as "providerRef", payment_id as "paymentId", refund_id as "refundId", amount,
  currency, held, details, opened_at as "openedAt", resolved_at as "resolvedAt", repair, reason, resolved_by as "resolvedBy"`;

/** What waits for a person. */
@Injectable()
export class ReviewsRepository {
  /** Null when the same thing has been told before. */
  async open(tx: Tx, review: NewReview): Promise<string | null> {
    const { rows } = await sql<{ id: string }>`
      insert into payments.reviews (id, kind, about, provider, provider_ref, payment_id, refund_id, amount, currency, held, details)
      values (${newId()}, ${review.kind}, ${review.about}, ${review.provider}, ${review.providerRef}, ${review.paymentId},
        ${review.refundId ?? null}, ${review.amount}, ${review.currency}, ${review.held}, ${JSON.stringify(review.details)}::jsonb)
      on conflict (kind, about) do nothing returning id`.execute(tx);
    return rows[0]?.id ?? null;
  }

  async byId(tx: Tx, id: string): Promise<Review | undefined> {
    const { rows } = await sql<Review>`select ${columns} from payments.reviews where id = ${id}`.execute(tx);
    return rows[0];
  }

  async lock(tx: Tx, id: string): Promise<Review | undefined> {
    const { rows } = await sql<Review>`select ${columns} from payments.reviews where id = ${id} for update`.execute(tx);
    return rows[0];
  }

  async resolve(tx: Tx, id: string, { repair, reason, by }: Resolution): Promise<void> {
    await sql`
      update payments.reviews set resolved_at = now(), repair = ${repair}, reason = ${reason}, resolved_by = ${by}
      where id = ${id} and resolved_at is null`.execute(tx);
  }

  /** Newest first. */
  async list(
    tx: Tx,
    filter: { readonly open: boolean; readonly before: string | undefined; readonly limit: number },
  ): Promise<Review[]> {
    const { open, before, limit } = filter;
    const { rows } = await sql<Review>`
      select ${columns} from payments.reviews
      where (resolved_at is null) = ${open} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
      order by id desc limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }
}
