import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { HistoryRepository, type Moment } from './history.repository.ts';

/** Rewrites when orders were placed: for the demo world, whose past must be lived in the present first. */
@Injectable()
export class TicketingHistory {
  constructor(private readonly history: HistoryRepository) {}

  /** Orders, their payment and their tickets happened at these moments instead. */
  async antedate(tx: Tx, moments: readonly Moment[]): Promise<void> {
    await this.history.antedate(tx, moments);
  }
}
