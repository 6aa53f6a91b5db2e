import { type FakeStripe, startStripe } from '../../../../test/fakes/stripe.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { hurryRefunds } from '../inbox/notifications.factory.ts';
import { askNetwork, cards, payByCard, refOf } from '../payments.factory.ts';
import { payments } from '@estrade/api/payments';
import { sql } from 'kysely';

export type Behaviour = 'good' | 'poor' | 'challenge' | 'challengeRefused' | 'refundWaits' | 'refundPending';

/** A house with one of its providers, and what a buyer, a bank and a dashboard may do there. */
export interface Desk {
  readonly world: World;
  readonly port: PaymentsPort;
  /** The buyer's browser. */
  pay(payment: PaymentCard, how?: Behaviour): Promise<void>;
  /** The buyer gives the bank the right code. */
  answerChallenge(payment: PaymentCard): Promise<void>;
  /** Brings all notifications, and does what they cause. */
  deliver(): Promise<void>;
  /** Notifications made so far will never come. */
  lose(): Promise<void>;
  refundElsewhere(payment: PaymentCard, amount: number): Promise<void>;
  finishRefunds(payment: PaymentCard): Promise<void>;
  close(): Promise<void>;
}

interface StripeDesk {
  readonly world: World;
  readonly stripe: FakeStripe;
}

interface SignOptions {
  readonly secret?: string;
  readonly timestamp?: number;
}

export async function openDesk(
  provider: 'embedded' | 'stripe',
): Promise<Desk & { readonly stripe: FakeStripe | null }> {
  return provider === 'embedded' ? embeddedDesk() : stripeDesk();
}

async function embeddedDesk(): Promise<Desk & { readonly stripe: null }> {
  const world = await openWorld();
  return {
    stripe: null,
    world,
    port: world.get(PaymentsPort),
    pay: async (payment, how = 'good') => void (await payByCard(world, payment, { number: cards[how] })),
    answerChallenge: async (payment) => {
      const { rows } = await sql<{
        id: string;
      }>`select challenge_id as id from payments.network_intents where id = ${await refOf(world, payment)}`.execute(
        world.database.read,
      );
      await world.as()(payments.answerChallenge, {
        params: { challengeId: rows[0]!.id },
        query: {},
        body: { code: '3141' },
      });
    },
    deliver: () => world.settle(),
    lose: async () =>
      void (await sql`delete from payments.network_events where delivered_at is null`.execute(world.database.read)),
    refundElsewhere: async (payment, amount) => {
      const refunds = [
        { idempotencyKey: `dashboard-${payment.id}-${amount}`, intentId: await refOf(world, payment), amount },
      ];
      await askNetwork(world, 'refunds', { refunds });
    },
    finishRefunds: () => hurryRefunds(world),
    close: () => world.close(),
  };
}

export async function stripeDesk(): Promise<Desk & { readonly stripe: FakeStripe }> {
  const stripe = await startStripe();
  const settings = {
    PAYMENT_PROVIDER: 'stripe',
    STRIPE_SECRET_KEY: 'sk_test_local',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_local',
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API_URL: stripe.url,
  };
  const world = await openWorld({ settings });
  return {
    stripe,
    world,
    port: world.get(PaymentsPort),
    pay: async (payment, how = 'good') => stripe.pay(await refOf(world, payment), how),
    answerChallenge: async (payment) => stripe.answerChallenge(await refOf(world, payment)),
    deliver: async () => {
      for (let events = stripe.takeEvents(); events.length > 0; events = stripe.takeEvents()) {
        for (const event of events) await notifyStripe({ world, stripe }, event);
        await world.settle();
      }
      await world.settle();
    },
    lose: async () => void stripe.takeEvents(),
    refundElsewhere: async (payment, amount) => stripe.refundInDashboard(await refOf(world, payment), amount),
    finishRefunds: async (payment) => stripe.finishRefunds(await refOf(world, payment)),
    close: async () => {
      await world.close();
      await stripe.close();
    },
  };
}

/** Sends an event as Stripe does. */
export async function notifyStripe(
  { world, stripe }: StripeDesk,
  event: object,
  over?: SignOptions,
): Promise<Response> {
  const { headers, body } = await stripe.signed(event, over);
  return fetch(`${world.url}/api/payments/webhooks/stripe`, { method: 'POST', headers, body });
}
