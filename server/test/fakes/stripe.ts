import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { type Form, readForm } from './form.ts';
import { type Intent, StripeAccount, type StripeCard, StripeError, type Trouble } from './stripe-account.ts';

export interface FakeStripe {
  readonly url: string;
  readonly webhookSecret: string;
  /** Requests so far, as `POST /v1/refunds`. */
  readonly requests: readonly string[];
  /** Pays as Stripe's script does in a browser; a challenge is left open. */
  pay(ref: string, card: StripeCard): void;
  /** The buyer's bank has asked. */
  answerChallenge(ref: string): void;
  /** A refund made in the dashboard. */
  refundInDashboard(ref: string, amount: number): void;
  /** A bank that took its time has paid the refunds. */
  finishRefunds(ref: string): void;
  dispute(ref: string, status: 'needs_response' | 'won' | 'lost' | 'warning_needs_response', amount: number): void;
  /** What goes wrong with the next request of a kind, `POST /v1/refunds`. */
  trouble(request: string, trouble: Trouble): void;
  /** … and with all of them until it is back. */
  away(request: string, trouble?: Trouble): { back(): void };
  /** Takes the events made since the last time. */
  takeEvents(): object[];
  /** Headers and body of a notification as Stripe would send it. */
  signed(
    event: object,
    over?: { readonly secret?: string; readonly timestamp?: number },
  ): Promise<{ headers: Record<string, string>; body: string }>;
  intents(): readonly Intent[];
  close(): Promise<void>;
}

/** A local server that speaks Stripe's wire format: form-encoded questions, idempotency keys, errors, 3-D Secure, refunds, events. */
export async function startStripe(): Promise<FakeStripe> {
  const account = new StripeAccount();
  const server = createServer((request, response) => void serve(account, request, response));
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webhookSecret: WEBHOOK_SECRET,
    requests: account.requests,
    pay: (ref, card) => account.pay(ref, card),
    answerChallenge: (ref) => account.answerChallenge(ref),
    refundInDashboard: (ref, amount) => void account.refund({ payment_intent: ref, amount: String(amount) }),
    finishRefunds: (ref) => account.finishRefunds(ref),
    dispute: (ref, status, amount) => {
      const type = status === 'won' || status === 'lost' ? 'charge.dispute.closed' : 'charge.dispute.created';
      account.emit(type, { object: 'dispute', id: `dp_${ref}`, payment_intent: ref, status, amount, currency: 'eur' });
    },
    trouble: (request, trouble) => void account.troubles.push({ request, trouble, once: true }),
    away: (request, trouble = 'down') => beAway(account, { request, trouble, once: false }),
    takeEvents: () => account.events.splice(0),
    signed: sign,
    intents: () => [...account.intents.values()],
    close: () => close(server),
  };
}

const WEBHOOK_SECRET = 'whsec_local_test_secret';

function beAway(account: StripeAccount, trouble: StripeAccount['troubles'][number]): { back(): void } {
  account.troubles.push(trouble);
  return { back: () => void account.troubles.splice(account.troubles.indexOf(trouble), 1) };
}

async function sign(
  event: object,
  { secret = WEBHOOK_SECRET, timestamp }: { secret?: string; timestamp?: number } = {},
) {
  const body = JSON.stringify(event);
  const options = { payload: body, secret, ...(timestamp === undefined ? {} : { timestamp }) };
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync(options as never);
  return { headers: { 'content-type': 'application/json', 'stripe-signature': signature }, body };
}

async function serve(account: StripeAccount, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe');
  const form = request.method === 'POST' ? readForm(await textOf(request)) : readForm(searchParams.toString());
  const name = `${request.method} ${pathname.replace(/(pi|re)_\w+/, ':id')}`;
  account.requests.push(name);
  const trouble = account.takeTrouble(name);
  if (trouble === 'down') return void response.destroy();
  const { status, body } = answer(account, {
    name,
    id: /(?:pi|re)_\w+/.exec(pathname)?.[0] ?? '',
    form,
    key: String(request.headers['idempotency-key'] ?? ''),
  });
  if (trouble === 'lost') return void response.destroy();
  response
    .writeHead(status, { 'content-type': 'application/json', 'request-id': `req_${randomBytes(6).toString('hex')}` })
    .end(JSON.stringify(body));
}

interface Question {
  readonly name: string;
  readonly id: string;
  readonly form: Form;
  readonly key: string;
}

/** The first answer of an idempotency key is the answer for ever; refusals of a request that never ran are not kept. */
function answer(account: StripeAccount, { name, id, form, key }: Question): { status: number; body: object } {
  const kept = key ? account.kept.get(key) : undefined;
  const asked = JSON.stringify([name, form]);
  if (kept && kept.asked !== asked)
    return {
      status: 400,
      body: {
        error: {
          type: 'idempotency_error',
          message: 'Keys for idempotent requests can only be used with the same parameters.',
        },
      },
    };
  if (kept) return { status: 200, body: kept.body };
  try {
    const body = account.ask(name, id, form);
    if (key) account.kept.set(key, { asked, body: structuredClone(body) });
    return { status: 200, body };
  } catch (error) {
    if (error instanceof StripeError) return { status: error.status, body: error.body };
    throw error;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('utf8');
  return text;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((closed) => void server.close(() => closed()));
}
