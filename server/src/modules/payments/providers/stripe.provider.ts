import Stripe from 'stripe';
import type { SettingsValues } from '#kit/config/settings';
import { Refusal } from '#kit/refusal';
import {
  type NewProviderPayment,
  type NewProviderRefund,
  PaymentProvider,
  ProviderDown,
  type ProviderEvent,
  type ProviderPayment,
  type ProviderRefund,
  ProviderRefused,
} from './payment.provider.ts';
import { aboutPayment, disputeOf, toProviderPayment, toProviderRefund } from './stripe-objects.provider.ts';

const LIMIT_MS = 10_000;
const PASSING = new Set(['balance_insufficient', 'insufficient_funds', 'lock_timeout']);
const DETAILS = ['latest_charge.refunds'];

/** Stripe through its SDK: PaymentIntents, confirmed in the browser, so that no card number ever comes here. */
export class StripeProvider extends PaymentProvider {
  override readonly name = 'stripe';
  override readonly live: boolean;
  override readonly publishableKey: string | null;

  private readonly stripe: Stripe;
  private readonly webhookSecret: string;

  constructor(settings: SettingsValues) {
    super();
    const key = settings.STRIPE_SECRET_KEY ?? '';
    this.live = key.startsWith('sk_live_') || key.startsWith('rk_live_');
    this.publishableKey = settings.STRIPE_PUBLISHABLE_KEY ?? null;
    this.webhookSecret = settings.STRIPE_WEBHOOK_SECRET ?? '';
    this.stripe = new Stripe(key, {
      timeout: LIMIT_MS,
      maxNetworkRetries: 2,
      telemetry: false,
      ...hostOf(settings.STRIPE_API_URL),
    });
  }

  override async create({
    paymentId,
    amount,
    currency,
    description,
    payerEmail,
  }: NewProviderPayment): Promise<ProviderPayment> {
    const params = {
      amount,
      currency: currency.toLowerCase(),
      description,
      receipt_email: payerEmail,
      payment_method_types: ['card'],
      metadata: { paymentId },
    };
    return toProviderPayment(
      await this.ask(() => this.stripe.paymentIntents.create(params, { idempotencyKey: paymentId })),
    );
  }

  override async retrieve(ref: string): Promise<ProviderPayment | null> {
    try {
      return toProviderPayment(await this.ask(() => this.stripe.paymentIntents.retrieve(ref, { expand: DETAILS })));
    } catch (error) {
      if (error instanceof ProviderRefused && error.code === 'resource_missing') return null;
      throw error;
    }
  }

  override async cancel(ref: string): Promise<ProviderPayment> {
    return toProviderPayment(await this.ask(() => this.stripe.paymentIntents.cancel(ref)));
  }

  override async refund({ key, paymentRef, amount }: NewProviderRefund): Promise<ProviderRefund> {
    const params = { payment_intent: paymentRef, amount, metadata: { refundKey: key } };
    return toProviderRefund(await this.ask(() => this.stripe.refunds.create(params, { idempotencyKey: key })));
  }

  override async read(raw: Buffer, headers: Readonly<Record<string, unknown>>): Promise<ProviderEvent[]> {
    const event = await this.verified(raw, headers['stripe-signature']);
    if (event.livemode !== this.live) throw new Refusal('payments.wrong_mode');
    const release = event.api_version?.split('.')[1];
    if (release !== Stripe.MAJOR_API_VERSION)
      throw new Refusal('payments.wrong_version', { version: event.api_version ?? '–' });
    const ref = aboutPayment(event);
    if (!ref) return [];
    return [{ id: event.id, type: event.type, ref, final: null, dispute: disputeOf(event) }];
  }

  override async *recent(since: Date): AsyncIterable<ProviderPayment> {
    const created = { gte: Math.floor(since.getTime() / 1000) };
    for (let after: string | undefined, more = true; more;) {
      const page = await this.ask(() =>
        this.stripe.paymentIntents.list({
          created,
          limit: 100,
          expand: ['data.latest_charge'],
          ...(after ? { starting_after: after } : {}),
        }),
      );
      for (const intent of page.data) yield toProviderPayment(intent);
      after = page.data.at(-1)?.id;
      more = page.has_more && after !== undefined;
    }
  }

  private async verified(raw: Buffer, signature: unknown): Promise<Stripe.Event> {
    try {
      return await this.stripe.webhooks.constructEventAsync(
        raw,
        typeof signature === 'string' ? signature : '',
        this.webhookSecret,
      );
    } catch (cause) {
      throw new Refusal('payments.bad_signature', {}, undefined, { cause });
    }
  }

  /** A clear no is told from an answer that says nothing. */
  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (cause) {
      if (cause instanceof Stripe.errors.StripeInvalidRequestError || cause instanceof Stripe.errors.StripeCardError) {
        const code = cause.code ?? 'invalid_request';
        throw new ProviderRefused(code, { passing: PASSING.has(code) });
      }
      throw new ProviderDown('Stripe gives no answer', { cause });
    }
  }
}

function hostOf(url: string | undefined): { host?: string; port?: string; protocol?: 'http' | 'https' } {
  if (!url) return {};
  const { hostname: host, port, protocol } = new URL(url);
  return { host, protocol: protocol === 'http:' ? 'http' : 'https', ...(port ? { port } : {}) };
}
