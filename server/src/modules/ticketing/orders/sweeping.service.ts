import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#kit/database/database';
import { OfferMarks } from '../inventory/offer-marks.repository.ts';
import { movesOf, QuotasRepository } from '../inventory/quotas.repository.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptHold } from './kept-hold.ts';

const MOST = 500;

/** Gives the places of holds that are over back: state and counter move together. */
@Injectable()
export class Sweeping {
  constructor(
    private readonly database: Database,
    private readonly holds: HoldsRepository,
    private readonly quotas: QuotasRepository,
    private readonly marks: OfferMarks,
  ) {}

  /** Everything that is over. Answers how many holds expired. */
  async sweepAll(): Promise<number> {
    for (let swept = 0; ;) {
      const some = await this.sweepSome();
      swept += some;
      if (some < MOST) return swept;
    }
  }

  /** What is over of these quotas, before somebody is told that nothing is left. */
  async sweepQuotas(quotaIds: readonly string[]): Promise<number> {
    return this.sweepSome(quotaIds);
  }

  /** Holds that ended days ago and made no order say nothing any more. */
  async forgetEnded(): Promise<void> {
    await this.holds.forgetEnded(this.database.read);
  }

  /** Gives locked holds back. */
  async giveBack(tx: Tx, holds: readonly KeptHold[], state: 'released' | 'expired'): Promise<void> {
    const ids = holds.map(({ id }) => id);
    await this.holds.end(tx, ids, state);
    await this.quotas.move(
      tx,
      movesOf(
        holds.flatMap(({ lines }) => lines),
        { held: -1, sold: 0 },
      ),
    );
    await this.marks.mark(
      tx,
      holds.map(({ eventId }) => eventId),
    );
  }

  private async sweepSome(quotaIds: readonly string[] = []): Promise<number> {
    return this.database.tx(async (tx) => {
      const due = await this.holds.lockDue(tx, MOST, quotaIds);
      if (due.length > 0) await this.giveBack(tx, due, 'expired');
      return due.length;
    });
  }
}
