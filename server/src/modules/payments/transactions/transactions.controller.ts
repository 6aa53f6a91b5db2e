import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Transactions } from './transactions.service.ts';

/** Payments and books of one organization, and of all of them. */
@Controller()
export class TransactionsController {
  constructor(private readonly lookup: Transactions) {}

  @Serves(payments.transactions)
  ofOrganization(@By() actor: Actor, @Input() { params, query }: In<typeof payments.transactions>) {
    return this.lookup.ofOrganization(actor, params.organizationId, query);
  }

  @Serves(payments.balances)
  balances(@By() actor: Actor, @Input() { params }: In<typeof payments.balances>) {
    return this.lookup.balances(actor, params.organizationId);
  }

  @Serves(payments.statement)
  statement(@By() actor: Actor, @Input() { params, query }: In<typeof payments.statement>) {
    return this.lookup.statement(actor, params.organizationId, query);
  }

  @Serves(payments.allTransactions)
  all(@Input() { query }: In<typeof payments.allTransactions>) {
    return this.lookup.all(query);
  }

  @Serves(payments.transaction)
  one(@Input() { params }: In<typeof payments.transaction>) {
    return this.lookup.one(params.paymentId);
  }

  @Serves(payments.commissions)
  commissions(@Input() { query }: In<typeof payments.commissions>) {
    return this.lookup.commissions(query);
  }
}
