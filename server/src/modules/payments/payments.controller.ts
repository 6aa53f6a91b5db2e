import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Examination } from './ledger/examination.service.ts';
import { Providers } from './providers/providers.service.ts';
import { Reconciliation } from './reconciling/reconciliation.service.ts';
import { Reviews } from './reviews/reviews.service.ts';

/** Who takes the cards, and what staff looks after. */
@Controller()
export class PaymentsController {
  constructor(
    private readonly providers: Providers,
    private readonly awaiting: Reviews,
    private readonly reconciliation: Reconciliation,
    private readonly books: Examination,
  ) {}

  @Serves(payments.provider)
  provider() {
    const { name, live, publishableKey } = this.providers.current;
    return { provider: name, testMode: !live, publishableKey };
  }

  @Serves(payments.reviews)
  reviews(@Input() { query }: In<typeof payments.reviews>) {
    return this.awaiting.list(query);
  }

  @Serves(payments.repair)
  repair(@By() actor: Actor, @Input() { params, body }: In<typeof payments.repair>) {
    return this.awaiting.repair(actor, { reviewId: params.reviewId, ...body });
  }

  @Serves(payments.reconcile)
  reconcile() {
    return this.reconciliation.reconcile(72);
  }

  @Serves(payments.examination)
  async examination() {
    return { findings: await this.books.examine() };
  }
}
