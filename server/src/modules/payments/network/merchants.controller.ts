import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller } from '@nestjs/common';
import { Behind, Input, Serves } from '#kit/http/serves';
import { Intents } from './intents.service.ts';
import { MerchantKey } from './merchant-key.service.ts';
import { NetworkRefunds } from './network-refunds.service.ts';

/** The side of the card network that merchants see. */
@Controller()
@Behind(MerchantKey)
export class MerchantsController {
  constructor(
    private readonly intents: Intents,
    private readonly refunds: NetworkRefunds,
  ) {}

  @Serves(payments.createIntents)
  async createIntents(@Input() { body }: In<typeof payments.createIntents>) {
    return { answers: await this.intents.open(body.intents) };
  }

  @Serves(payments.readIntents)
  readIntents(@Input() { body }: In<typeof payments.readIntents>) {
    return this.intents.read(body.ids);
  }

  @Serves(payments.recentIntents)
  recentIntents(@Input() { query }: In<typeof payments.recentIntents>) {
    return this.intents.recent(query.since, query.after);
  }

  @Serves(payments.cancelIntents)
  async cancelIntents(@Input() { body }: In<typeof payments.cancelIntents>) {
    return { answers: await this.intents.cancel(body.ids) };
  }

  @Serves(payments.createRefunds)
  async createRefunds(@Input() { body }: In<typeof payments.createRefunds>) {
    return { answers: await this.refunds.open(body.refunds) };
  }
}
