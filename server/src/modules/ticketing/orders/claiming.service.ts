import { Injectable } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import type { KeptOrder } from './kept-order.ts';
import { OrdersRepository } from './orders.repository.ts';

/** What was bought as a guest becomes a member's, by an address they have proved to be theirs. */
@Injectable()
export class Claiming {
  constructor(
    private readonly database: Database,
    private readonly orders: OrdersRepository,
    private readonly accounts: AccountsPort,
  ) {}

  /** Of somebody else's order nobody learns more than that the address differs: the link was theirs to open. */
  async claimOrder(actor: Actor, order: KeptOrder): Promise<void> {
    if (order.memberId === actor.id) return;
    const email = await this.verifiedEmail(actor.id!);
    if (order.memberId || email === null || email !== order.buyer.email.toLowerCase())
      throw new Refusal('ticketing.not_your_address');
    await this.orders.claim(this.database.read, { memberId: actor.id!, email, orderId: order.id });
  }

  /** What was bought as a guest with this address belongs to the member from now on. */
  async onVerified(tx: Tx, { memberId, email }: { readonly memberId: string; readonly email: string }): Promise<void> {
    await this.orders.claim(tx, { memberId, email, orderId: null });
  }

  /** Everything bought with the member's address since they last looked. */
  async claimAll(memberId: string): Promise<void> {
    const email = await this.verifiedEmail(memberId);
    if (email !== null) await this.orders.claim(this.database.read, { memberId, email, orderId: null });
  }

  private async verifiedEmail(memberId: string): Promise<string | null> {
    const [member] = await this.accounts.cards({ ids: [memberId] });
    return member?.email.toLowerCase() ?? null;
  }
}
