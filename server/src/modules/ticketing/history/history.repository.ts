import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface Moment {
  readonly orderId: string;
  /** ISO 8601. */
  readonly at: string;
}

@Injectable()
export class HistoryRepository {
  async antedate(tx: Tx, moments: readonly Moment[]): Promise<void> {
    const given = sql`unnest(${moments.map(({ orderId }) => orderId)}::uuid[], ${moments.map(({ at }) => at)}::timestamptz[]) m(order_id, at)`;
    await sql`
      update ticketing.orders o set placed_at = m.at, paid_at = case when o.paid_at is null then null else m.at + interval '90 seconds' end
      from ${given} where o.id = m.order_id`.execute(tx);
    await sql`
      update ticketing.tickets t set issued_at = m.at + interval '90 seconds'
      from ${given} where t.order_id = m.order_id`.execute(tx);
  }
}
