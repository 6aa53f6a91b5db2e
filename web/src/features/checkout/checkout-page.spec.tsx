import type { Problem } from '@estrade/api/common';
import { Hold, PlacedOrder } from '@estrade/api/ticketing-orders';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkoutHref } from '@/kit/checkout-address';
import { serveApi, type AskedOfApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { CheckoutPage } from './checkout-page';

const holdId = '01a1f871-21b3-70b9-9b20-f909f8ab47ba';
const secret = 'secret-of-the-hold-1';
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

function aHold(over: Partial<Hold> = {}): Hold {
  const line = { ticketTypeId: holdId, dateId: holdId, typeName: 'Plein tarif', named: true };
  return Hold.parse({
    id: holdId,
    secret,
    eventId: holdId,
    state: 'active',
    expiresAt: soon(8),
    now: soon(0),
    lines: [{ ...line, quantity: 2, unitPrice: euros(3200), amount: euros(6400) }],
    price: { tickets: euros(6400), fee: euros(240), total: euros(6640), vat: [] },
    ...over,
  });
}

const quiet = { failure: null, card: null, testMode: true };
const free = { tickets: euros(0), fee: euros(0), total: euros(0), vat: [] };

/** What the API answers; a test changes what it is about. */
const world: Record<'hold' | 'order' | 'card', () => { status?: number; body: unknown }> = {
  hold: () => ({ body: aHold() }),
  order: () => ({ status: 201, body: aPlacedOrder() }),
  card: () => ({ body: { state: 'processing', failure: null, message: null, challengeUrl: null } }),
};
const usual = { ...world };

function aPlacedOrder(over: Partial<PlacedOrder> = {}): PlacedOrder {
  return PlacedOrder.parse({
    id: holdId,
    number: '7K4M-9QX2',
    secret: 'secret-of-the-order',
    state: 'awaiting_payment',
    total: euros(6640),
    expiresAt: soon(10),
    now: soon(0),
    payment: {
      id: holdId,
      status: 'created',
      provider: 'embedded',
      client: { secret: 'cs_1', publishableKey: null },
      ...quiet,
    },
    ...over,
  });
}

const refusal = (status: number, problem: Partial<Problem>) => ({
  status,
  body: { type: 'about:blank', title: '', status, code: 'x.y', detail: '', ...problem },
});

const asked = await serveApi(({ method, path }) => {
  if (path.startsWith('/api/holds/')) return world.hold();
  if (method === 'POST' && path === '/api/orders') return world.order();
  if (path === '/api/card-network/confirmations') return world.card();
  return refusal(404, { code: 'kit.not_found' });
});
const sent = (path: string): AskedOfApi[] => asked.filter((one) => one.method === 'POST' && one.path === path);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  Object.assign(world, usual);
  history.replaceState(null, '', checkoutHref({ holdId, secret, event: 'les-marees' }));
});

const cards = {
  items: [{ number: '4242424242424242', brand: 'visa', behaviour: 'approve', label: 'Accepté' }],
  challengeCode: '3141',
};
const open = async () => {
  const provider = { provider: 'embedded' as const, testMode: true, publishableKey: null };
  return show(<CheckoutPage holdId={holdId} member={null} provider={provider} cards={cards} />);
};

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Votre nom'), 'Léa Morvan');
  await userEvent.type(screen.getByLabelText('E-mail'), 'lea@exemple.fr');
  for (const me of screen.getAllByRole('button', { name: /C’est moi/ })) await userEvent.click(me);
}

async function fillInCard() {
  await userEvent.type(screen.getByLabelText('Numéro de carte'), '4242424242424242');
  await userEvent.type(screen.getByLabelText('Nom sur la carte'), 'Léa Morvan');
  await userEvent.type(screen.getByLabelText('Expire fin'), '928');
  await userEvent.type(screen.getByLabelText('Code'), '123');
  await userEvent.click(screen.getByRole('checkbox', { name: /J’accepte/ }));
}

const pay = () => userEvent.click(screen.getByRole('button', { name: /^Payer/ }));

describe('buying', () => {
  it('says plainly that no money moves, and what it costs', async () => {
    await open();
    expect((await screen.findByText('Paiement de démonstration')).parentElement?.textContent).toContain(
      'Aucun argent réel',
    );
    expect(screen.getByRole('button', { name: 'Payer 66,40\u00a0€' })).toBeDefined();
    expect(screen.getAllByText('Frais de service').length).toBeGreaterThan(0);
  });

  it('names everything that is missing before anything is sent', async () => {
    await open();
    await screen.findByLabelText('Votre nom');
    const before = asked.length;
    await pay();
    const summary = await screen.findByRole('alert');
    const lines = within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(lines).toContain('Nom sur le billet 2 : indiquez le nom : il est demandé à l’entrée.');
    expect(lines).toContain('Numéro de carte : à remplir.');
    expect(asked).toHaveLength(before);
  });

  it('orders with the total that was shown, then pays; the same order again is the same request', async () => {
    world.card = () => ({
      body: {
        state: 'requires_card',
        failure: 'insufficient_funds',
        message: 'La provision ne suffit pas.',
        challengeUrl: null,
      },
    });
    await open();
    await fillIn();
    await fillInCard();
    const [orders, payments] = [sent('/api/orders').length, sent('/api/card-network/confirmations').length];
    await pay();
    const number = screen.getByLabelText<HTMLInputElement>('Numéro de carte');
    await waitFor(() => expect(number.getAttribute('aria-invalid')).toBe('true'));
    expect(number.value).toBe('4242 4242 4242 4242');
    await pay();
    await waitFor(() => expect(sent('/api/card-network/confirmations')).toHaveLength(payments + 2));
    const [first, second] = sent('/api/orders').slice(orders);
    expect(first?.body).toMatchObject({
      holdId,
      holdSecret: secret,
      total: euros(6640),
      holders: ['Léa Morvan', 'Léa Morvan'],
      buyer: { email: 'lea@exemple.fr', phone: null, locale: 'fr' },
    });
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    const [payment] = sent('/api/card-network/confirmations').slice(payments);
    expect(payment?.body).toMatchObject({
      clientSecret: 'cs_1',
      card: { expMonth: 9, expYear: 2028, cvc: '123' },
      returnPath: '/fr/orders/secret-of-the-order',
    });
  });

  it('keeps what was typed over a reload, and never the card', async () => {
    const { unmount } = await open();
    await fillIn();
    await fillInCard();
    unmount();
    await open();
    expect((await screen.findByLabelText<HTMLInputElement>('Votre nom')).value).toBe('Léa Morvan');
    expect(screen.getByLabelText<HTMLInputElement>('Nom sur le billet 2').value).toBe('Léa Morvan');
    expect(screen.getByLabelText<HTMLInputElement>('Numéro de carte').value).toBe('');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('4242');
  });

  it('shows another total and asks again when it has changed', async () => {
    await open();
    await fillIn();
    await fillInCard();
    world.order = () => refusal(409, { code: 'ticketing.total_differs', detail: 'Le total a changé.', field: 'total' });
    world.hold = () => ({
      body: aHold({ price: { tickets: euros(6800), fee: euros(240), total: euros(7040), vat: [] } }),
    });
    await pay();
    await screen.findByText(/Le total a changé : 70,40 € au lieu de 66,40 €/);
    expect(screen.getByRole('button', { name: 'Payer 70,40\u00a0€' })).toBeDefined();
  });

  it('confirms a free order at once, without card or tick', async () => {
    world.hold = () => ({ body: aHold({ price: free }) });
    world.order = () => ({
      status: 201,
      body: aPlacedOrder({ state: 'paid', payment: null, total: euros(0), expiresAt: null }),
    });
    await open();
    await fillIn();
    expect(screen.queryByLabelText('Numéro de carte')).toBeNull();
    const payments = sent('/api/card-network/confirmations').length;
    await userEvent.click(screen.getByRole('button', { name: 'Confirmer mes 2 places' }));
    await waitFor(() => expect(localStorage.getItem(`hold:${holdId}`)).toContain('secret-of-the-order'));
    expect(sent('/api/card-network/confirmations')).toHaveLength(payments);
  });
});

describe('a hold that is no longer there', () => {
  it('says that time is up, and leads back to the event', async () => {
    world.hold = () => ({ body: aHold({ state: 'expired' }) });
    await open();
    await screen.findByRole('heading', { name: 'Le temps est écoulé' });
    expect(screen.getByRole('link', { name: 'Revenir à l’événement' }).getAttribute('href')).toBe(
      '/fr/events/les-marees',
    );
  });

  it('notices at the last moment that it ended', async () => {
    await open();
    await fillIn();
    await fillInCard();
    world.order = () => refusal(410, { code: 'ticketing.hold_expired', detail: 'Le temps est écoulé.' });
    world.hold = () => ({ body: aHold({ state: 'expired' }) });
    await pay();
    expect(await screen.findByRole('heading', { name: 'Le temps est écoulé' })).toBeDefined();
  });

  it('leads to the order it became, where this browser knows it', async () => {
    localStorage.setItem(
      `hold:${holdId}`,
      JSON.stringify({ holdId, secret, event: 'x', order: 'kept-order-secret', until: Date.now() + 9999 }),
    );
    world.hold = () => ({ body: aHold({ state: 'converted' }) });
    await open();
    expect((await screen.findByRole('link', { name: 'Ouvrir ma commande' })).getAttribute('href')).toBe(
      '/fr/orders/kept-order-secret',
    );
  });

  it('says so when the secret is missing or wrong', async () => {
    world.hold = () => refusal(404, { code: 'ticketing.hold_not_found' });
    await open();
    expect(await screen.findByRole('heading', { name: 'Ces places ne sont plus là' })).toBeDefined();
  });
});
