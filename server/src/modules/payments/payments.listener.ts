import { OrderPaid } from '#core/ticketing';
import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { HearsTogether } from '#kit/facts/hears';
import { Fulfilment } from './settling/fulfilment.service.ts';

/** Hears from those who fulfil what was paid. */
@Injectable()
export class PaymentsListener {
  constructor(private readonly fulfilment: Fulfilment) {}

  @HearsTogether(OrderPaid)
  async onOrdersPaid(tx: Tx, facts: OrderPaid[]): Promise<void> {
    await this.fulfilment.note(
      tx,
      facts.map(({ data }) => data.orderId),
    );
  }
}
