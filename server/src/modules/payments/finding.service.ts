import { Injectable } from '@nestjs/common';
import { Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import type { Payment } from './payment.ts';
import { PaymentsRepository } from './payments.repository.ts';

/** Payments as they are now; a crowd that comes back from its banks shares the statement. */
@Injectable()
export class Finding {
  private readonly found = new Batch({ run: (ids: readonly string[]) => this.findAll(ids) });

  constructor(
    private readonly database: Database,
    private readonly payments: PaymentsRepository,
  ) {}

  async byId(id: string): Promise<Payment | undefined> {
    return this.found.add(id);
  }

  private async findAll(ids: readonly string[]): Promise<(Payment | undefined)[]> {
    const payments = await this.payments.byIds(this.database.read, ids);
    return ids.map((id) => payments.find((payment) => payment.id === id));
  }
}
