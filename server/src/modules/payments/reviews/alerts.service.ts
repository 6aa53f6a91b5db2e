import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { logger } from '#kit/telemetry/logger';
import { type NewReview, ReviewsRepository } from './reviews.repository.ts';

/** Opens reviews, and says so where operators look. */
@Injectable()
export class Alerts {
  constructor(private readonly reviews: ReviewsRepository) {}

  /** The id of the review; null when the same thing has been told before. */
  async open(tx: Tx, review: NewReview): Promise<string | null> {
    const id = await this.reviews.open(tx, review);
    const { kind, providerRef, paymentId, amount, currency } = review;
    if (id)
      logger.error({ reviewId: id, kind, providerRef, paymentId, amount, currency }, 'a payment waits for a person');
    return id;
  }
}
