import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { carryDebt } from '../ledger.ts';
import { BooksRepository } from './books.repository.ts';
import { LedgerRepository } from './ledger.repository.ts';

/** Refunds that outran the sales of an organization become its debt; its next sales pay it. */
@Injectable()
export class Debts {
  constructor(
    private readonly database: Database,
    private readonly books: BooksRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  async carry(): Promise<void> {
    await this.database.tx(async (tx) => {
      const debts = await this.books.debts(tx);
      const postings = debts.flatMap((debt) => carryDebt(debt) ?? []);
      await this.ledger.book(
        tx,
        postings.map((posting) => ({ posting, paymentId: null })),
      );
    });
  }
}
