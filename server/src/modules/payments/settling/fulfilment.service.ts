import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { PaymentsRepository } from '../payments.repository.ts';

/** Keeps in mind which payments have given what they paid for: the others are looked for by the reconciliation. */
@Injectable()
export class Fulfilment {
  constructor(private readonly payments: PaymentsRepository) {}

  async note(tx: Tx, orderIds: readonly string[]): Promise<void> {
    await this.payments.fulfilled(tx, 'order', orderIds);
  }
}
