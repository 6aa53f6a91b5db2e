import { Injectable } from '@nestjs/common';
import type { Order } from '@estrade/api/ticketing-orders';
import type { Actor } from '#kit/auth/actor';
import { Claiming } from './claiming.service.ts';
import { Letters } from './letters.service.ts';
import { Paying } from './paying.service.ts';
import { Reading } from './reading.service.ts';

/** What can be done with an order by whoever has its link. Each answers the order as it then is. */
@Injectable()
export class Buyers {
  constructor(
    private readonly reading: Reading,
    private readonly paying: Paying,
    private readonly letters: Letters,
    private readonly claiming: Claiming,
  ) {}

  async order(secret: string): Promise<Order> {
    return this.reading.show(await this.reading.bySecret(secret));
  }

  async returnFromPayment(secret: string): Promise<Order> {
    await this.paying.refresh(await this.reading.bySecret(secret));
    return this.order(secret);
  }

  async abandonOrder(actor: Actor, secret: string): Promise<Order> {
    await this.paying.abandon(actor, await this.reading.bySecret(secret));
    return this.order(secret);
  }

  async resendLetter(actor: Actor, secret: string): Promise<void> {
    await this.letters.resend(actor, await this.reading.bySecret(secret));
  }

  async claimOrder(actor: Actor, secret: string): Promise<Order> {
    await this.claiming.claimOrder(actor, await this.reading.bySecret(secret));
    return this.order(secret);
  }
}
