import { Injectable } from '@nestjs/common';
import { Config } from '#kit/config/settings';
import { EmbeddedProvider } from './embedded.provider.ts';
import { PaymentProvider, ProviderDown } from './payment.provider.ts';
import { StripeProvider } from './stripe.provider.ts';

/** The provider new payments go to, and those that hold older ones. */
@Injectable()
export class Providers {
  readonly current: PaymentProvider;
  private readonly known: ReadonlyMap<string, PaymentProvider>;

  constructor(config: Config, embedded: EmbeddedProvider) {
    const { PAYMENT_PROVIDER, STRIPE_SECRET_KEY } = config.values;
    const stripe = STRIPE_SECRET_KEY ? new StripeProvider(config.values) : null;
    if (PAYMENT_PROVIDER === 'stripe' && !stripe)
      throw new Error('STRIPE_SECRET_KEY: required when PAYMENT_PROVIDER is stripe');
    this.current = PAYMENT_PROVIDER === 'stripe' && stripe ? stripe : embedded;
    this.known = new Map([embedded, ...(stripe ? [stripe] : [])].map((one) => [one.name, one]));
  }

  /** The provider a payment was made with; ProviderDown when the settings no longer name it. */
  of(name: string): PaymentProvider {
    const provider = this.known.get(name);
    if (!provider) throw new ProviderDown(`${name} is not set up any more`);
    return provider;
  }

  all(): readonly PaymentProvider[] {
    return [...this.known.values()];
  }
}
