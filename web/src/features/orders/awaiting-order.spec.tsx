import { Order } from '@estrade/api/ticketing-orders';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { serveApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { AwaitingOrder } from './awaiting-order';

const id = '01a1f871-21b3-70b9-9b20-f909f8ab47ba';
const secret = 'secret-of-the-order';
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const payment = {
  id,
  status: 'created',
  provider: 'embedded',
  client: { secret: 'cs_1', publishableKey: null },
  failure: null,
  card: null,
  testMode: true,
};

function anOrder(over: object = {}, paid: object = {}): Order {
  return Order.parse({
    id,
    number: '7K4M-9QX2',
    secret,
    state: 'awaiting_payment',
    underReview: false,
    claimed: false,
    event: { id, slug: 'les-marees', title: 'Les Marées', pictureUrl: null, organizationId: id },
    buyer: { name: 'Léa Morvan', email: 'lea@exemple.fr', phone: null, locale: 'fr' },
    lines: [
      {
        ticketTypeId: id,
        dateId: id,
        typeName: 'Plein tarif',
        quantity: 2,
        unitPrice: euros(3200),
        amount: euros(6400),
        holders: ['Léa', 'Ana'],
      },
    ],
    price: { tickets: euros(6400), fee: euros(0), total: euros(6400), vat: [] },
    placedAt: '2026-11-20T10:00:00Z',
    paidAt: null,
    expiresAt: new Date(Date.now() + 480_000).toISOString(),
    now: new Date().toISOString(),
    dates: [],
    tickets: [],
    refunds: [],
    payment: { ...payment, ...paid },
    ...over,
  });
}

const world = { order: () => anOrder(), isDown: false };
const down = {
  status: 503,
  body: { status: 503, code: 'payments.provider_down', detail: 'Le service ne répond pas.' },
};
const asked = await serveApi(({ path }) =>
  world.isDown && path.endsWith('/payment-return') ? down : { body: world.order() },
);
const refresh = vi.fn<() => void>();
beforeEach(() => {
  refresh.mockClear();
  world.isDown = false;
  (asked as unknown[]).splice(0);
});

const look = (pay: ReactNode = <p>La carte</p>) =>
  show(
    <AppRouterContext value={{ refresh } as unknown as AppRouterInstance}>
      <AwaitingOrder order={anOrder()} pay={pay} aside={null} />
    </AppRouterContext>,
  );

const deleted = () => asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path);

// jsdom has dialogs, but cannot open them.
function showModal(this: HTMLDialogElement) {
  this.open = true;
}
function close(this: HTMLDialogElement) {
  this.open = false;
}
Object.assign(HTMLDialogElement.prototype, { showModal, close });

it('asks the provider as the browser comes back, then shows what the order has become', async () => {
  world.order = () => anOrder({ state: 'paid', paidAt: '2026-11-20T10:01:00Z' });
  await look();
  expect(screen.getByRole('heading', { name: 'Nous vérifions votre paiement' })).toBeDefined();
  await waitFor(() => expect(refresh).toHaveBeenCalledOnce());
  expect(asked).toMatchObject([{ method: 'POST', path: `/api/orders/${secret}/payment-return` }]);
});

it('says why a card was refused and lets another one pay, while the places are held', async () => {
  world.order = () => anOrder({}, { status: 'failed', failure: 'insufficient_funds' });
  await look();
  const said = await screen.findByText('Le paiement n’a pas abouti');
  expect(said.parentElement?.textContent).toContain('La provision de cette carte ne suffit pas. Rien n’a été débité.');
  expect(screen.getByText('La carte')).toBeDefined();
  expect(screen.getByRole('timer').textContent).toMatch(/^[78]:\d\d$/);
});

it('keeps asking while the bank takes its time', async () => {
  world.order = () => anOrder({}, { status: 'processing', client: null });
  await look();
  await waitFor(() => expect(asked.length).toBeGreaterThan(2), { timeout: 5000 });
  expect(screen.queryByText('La carte')).toBeNull();
  expect(asked.slice(1).every(({ method }) => method === 'GET')).toBe(true);
});

it('gives the order up only after saying what is lost', async () => {
  world.order = () => anOrder();
  await look();
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler la commande' }));
  const dialog = screen.getByRole('dialog', { name: 'Annuler cette commande ?' });
  expect(dialog.textContent).toContain('Les places repartent en vente tout de suite.');
  expect(deleted()).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler la commande' }));
  await waitFor(() => expect(deleted()).toEqual([`/api/orders/${secret}`]));
});

it('says that the provider does not answer, and lets the buyer try again until it does', async () => {
  world.isDown = true;
  world.order = () => anOrder({}, { client: null });
  await look(null);
  const retry = await screen.findByRole('button', { name: 'Réessayer' }, { timeout: 5000 });
  expect(screen.getByText('Le service de paiement n’a pas répondu. Réessayez dans un instant.')).toBeDefined();
  world.isDown = false;
  world.order = () => anOrder();
  await userEvent.click(retry);
  await waitFor(() => expect(refresh).toHaveBeenCalled(), { timeout: 5000 }); // the page is made again, with the form
});
