/** The little of Stripe.js that is used, loaded from Stripe and only where Stripe takes the cards. */
export interface Stripe {
  elements: (options: object) => StripeElements;
  confirmPayment: (options: object) => Promise<{ error?: StripeError }>;
}

export interface StripeElements {
  create: (
    kind: 'payment',
    options?: object,
  ) => { mount: (box: HTMLElement) => void; destroy: () => void; on: (event: 'ready', heard: () => void) => void };
  submit: () => Promise<{ error?: StripeError }>;
  update: (options: object) => void;
}

export interface StripeError {
  type: string;
  message?: string;
}

declare global {
  interface Window {
    Stripe?: (publishableKey: string, options?: object) => Stripe;
  }
}

const address = 'https://js.stripe.com/v3/';
let loading: Promise<void> | undefined;

/** Rejects when the script cannot be had; the next call tries again. */
export async function loadStripe(publishableKey: string, locale: string): Promise<Stripe> {
  loading ??= addScript().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  await loading;
  if (!window.Stripe) throw new Error('Stripe.js did not start');
  return window.Stripe(publishableKey, { locale });
}

function addScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address, async: true });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('Stripe.js cannot be reached'));
    });
    document.head.append(script);
  });
}
