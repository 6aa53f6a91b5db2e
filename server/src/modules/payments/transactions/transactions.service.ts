import type { payments } from '@estrade/api/payments';
import type { In, Out } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { Refusal } from '#kit/refusal';
import { BooksRepository } from '../ledger/books.repository.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import { maySeeMoney } from '../payments.policy.ts';
import { RefundsRepository } from '../refunds/refunds.repository.ts';
import { toBalance, toCommission, toLedgerLine, toRefundRecord, toTransaction } from './transactions.present.ts';
import { TransactionsRepository } from './transactions.repository.ts';

type Search = In<typeof payments.allTransactions>['query'];

const ById = z.tuple([z.uuid()]);
const ByLine = z.tuple([z.uuid(), z.int()]);

/** Payments and books, looked up by those who answer for them. */
@Injectable()
export class Transactions {
  constructor(
    private readonly database: Database,
    private readonly transactions: TransactionsRepository,
    private readonly payments: PaymentsRepository,
    private readonly refunds: RefundsRepository,
    private readonly books: BooksRepository,
    private readonly organizations: OrganizationsPort,
  ) {}

  async ofOrganization(
    actor: Actor,
    organizationId: string,
    search: Search,
  ): Promise<Out<typeof payments.transactions>> {
    await this.allow(actor, organizationId);
    return this.all({ ...search, organizationId });
  }

  async all({ organizationId, state, text, after, limit }: Search): Promise<Out<typeof payments.allTransactions>> {
    const before = decodeCursor(after, ById)?.[0];
    const rows = await this.transactions.list(this.database.read, {
      organizationId,
      state,
      text,
      before,
      limit: limit + 1,
    });
    return cut(rows, limit, { item: toTransaction, key: ({ id }) => [id] });
  }

  async one(paymentId: string): Promise<Out<typeof payments.transaction>> {
    const tx = this.database.read;
    const payment = await this.payments.byId(tx, paymentId);
    if (!payment) throw new Refusal('payments.not_found');
    const refunds = (await this.refunds.ofPayment(tx, paymentId)).map(toRefundRecord);
    const ledger = (await this.books.ofPayment(tx, paymentId)).map(toLedgerLine);
    const history = (await this.transactions.history(tx, paymentId)).map(({ at, what, source, details }) => ({
      at: at.toISOString(),
      what,
      details: { ...details, source },
    }));
    return { ...toTransaction(payment), refunds, ledger, history };
  }

  async balances(actor: Actor, organizationId: string): Promise<Out<typeof payments.balances>> {
    await this.allow(actor, organizationId);
    return { items: (await this.books.balances(this.database.read, organizationId)).map(toBalance) };
  }

  async statement(
    actor: Actor,
    organizationId: string,
    page: In<typeof payments.statement>['query'],
  ): Promise<Out<typeof payments.statement>> {
    await this.allow(actor, organizationId);
    const key = decodeCursor(page.after, ByLine);
    const before = key && { postingId: key[0], line: key[1] };
    const rows = await this.books.statement(this.database.read, organizationId, { before, limit: page.limit + 1 });
    return cut(rows, page.limit, { item: toLedgerLine, key: ({ postingId, line }) => [postingId, line] });
  }

  async commissions(period: In<typeof payments.commissions>['query']): Promise<Out<typeof payments.commissions>> {
    const rows = await this.books.commissions(this.database.read, { from: period.from, to: period.to });
    return { items: rows.map(toCommission) };
  }

  private async allow(actor: Actor, organizationId: string): Promise<void> {
    const role = actor.id ? await this.organizations.roleOf({ memberId: actor.id, organizationId }) : null;
    if (!maySeeMoney(role, actor.role)) throw new Refusal('payments.not_found');
  }
}
