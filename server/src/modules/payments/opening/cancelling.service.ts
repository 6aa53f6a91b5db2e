import { Injectable } from '@nestjs/common';
import { Finding } from '../finding.service.ts';
import type { Payment } from '../payment.ts';
import {
  type PaymentProvider,
  ProviderDown,
  type ProviderPayment,
  ProviderRefused,
} from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { Settling, type Source } from '../settling/settling.service.ts';

export type Outcome = 'cancelled' | 'succeeded' | 'unknown';

/** Asks the provider how a payment stands, or to let no money come any more; what it answers is applied at once. */
@Injectable()
export class Cancelling {
  constructor(
    private readonly finding: Finding,
    private readonly providers: Providers,
    private readonly settling: Settling,
  ) {}

  /** `unknown`: the provider does not answer, or money may still be on its way; the places must stay. */
  async cancel(payment: Payment): Promise<Outcome> {
    if (payment.state === 'succeeded' || payment.state === 'cancelled') return outcomeOf(payment);
    return this.ask(payment, 'cancellation', (provider, ref) => cancelAt(provider, ref));
  }

  /** Applies how the provider says it stands now; false when it does not answer. */
  async refresh(payment: Payment, source: Source): Promise<Outcome> {
    return this.ask(payment, source, (provider, ref) => provider.retrieve(ref));
  }

  private async ask(
    payment: Payment,
    source: Source,
    question: (provider: PaymentProvider, ref: string) => Promise<ProviderPayment | null>,
  ): Promise<Outcome> {
    try {
      const provider = this.providers.of(payment.provider);
      const answer = await question(provider, payment.ref ?? (await refAt(provider, payment)));
      if (!answer) return 'unknown';
      await this.settling.applying.add({ provider: payment.provider, source, payment: answer });
      const after = await this.finding.byId(payment.id);
      return after ? outcomeOf(after) : 'unknown';
    } catch (error) {
      if (error instanceof ProviderDown) return 'unknown';
      throw error;
    }
  }
}

/** The answer to its opening was lost: the same key finds it. */
async function refAt(provider: PaymentProvider, payment: Payment): Promise<string> {
  const { id: paymentId, amount, currency, description, payerEmail } = payment;
  return (await provider.create({ paymentId, amount, currency, description, payerEmail })).ref;
}

/** Refused: it was paid meanwhile, or is being. */
async function cancelAt(provider: PaymentProvider, ref: string): Promise<ProviderPayment | null> {
  try {
    return await provider.cancel(ref);
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
    return provider.retrieve(ref);
  }
}

/** Money that waits for a person has come, but fulfils nothing: nothing may be given away meanwhile. */
function outcomeOf({ state, settled }: Payment): Outcome {
  if (state === 'cancelled') return 'cancelled';
  return state === 'succeeded' && settled ? 'succeeded' : 'unknown';
}
