import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

@Injectable()
export class LettersRepository {
  /** False when the order had its share of the last hour. Two requests at once wait for each other at the order. */
  async ask(
    tx: Tx,
    letter: { readonly id: string; readonly orderId: string; readonly mostAnHour: number },
  ): Promise<boolean> {
    await sql`select 1 from ticketing.orders where id = ${letter.orderId} for no key update`.execute(tx);
    const { rows } = await sql`
      insert into ticketing.letters (id, order_id) select ${letter.id}::uuid, ${letter.orderId}::uuid
      where (select count(*) from ticketing.letters where order_id = ${letter.orderId} and asked_at > now() - interval '1 hour') < ${letter.mostAnHour}::int
      returning 1`.execute(tx);
    return rows.length > 0;
  }
}
