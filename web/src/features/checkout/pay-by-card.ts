import type { Card } from '@estrade/api/card-network';
import { payments } from '@estrade/api/payments';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { cardRefused, onCardField } from './refused';

interface CardPayment {
  clientSecret: string;
  card: z.input<typeof Card>;
  /** Page the bank sends people back to. */
  returnPath: string;
}

/**
 * Pays on the embedded card network. Goes to the bank's page where the bank asks for one, and comes back to `returnPath`; settles otherwise.
 * A refused card is thrown, on its field.
 */
export async function payByCard(payment: CardPayment): Promise<void> {
  const answer = await browserApi(payments.confirmCard, { body: payment }).catch((refusal: unknown) => {
    throw onCardField(refusal);
  });
  if (answer.failure) throw cardRefused(answer.failure, answer.message ?? '');
  if (!answer.challengeUrl) return;
  window.location.assign(answer.challengeUrl);
  // The page is left: whoever waits keeps showing that something is under way.
  await new Promise(() => undefined);
}
