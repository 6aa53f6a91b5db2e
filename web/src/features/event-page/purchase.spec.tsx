import type { EventDate } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { serveApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { BuyBar } from './buy-bar';
import { BuyBox } from './buy-box';
import { Dates } from './dates';
import { aDate, anOffer, aType, forSale } from './event-page.factory';
import { PurchaseProvider, type ForSale } from './purchase';

const refusal = {
  type: 'about:blank',
  title: '',
  status: 409,
  code: 'ticketing.sold_out',
  detail: 'Il ne reste que 2 places.',
};
const world: { offer: Offer | null } = { offer: null };
const asked = await serveApi(({ method }) =>
  method === 'POST' ? { status: 409, body: refusal } : { body: world.offer },
);
beforeEach(() => void ((asked as unknown[]).length = 0));

const box = () => within(screen.getByRole('complementary'));
const more = (name: string) => box().getByRole('button', { name: `Plus : ${name}` });

async function open(sale: ForSale) {
  world.offer = sale.offer;
  await show(
    <PurchaseProvider forSale={sale}>
      <Dates homeZone="Europe/Paris" />
      <BuyBox homeZone="Europe/Paris" />
      <BuyBar />
    </PurchaseProvider>,
  );
}

describe('buying', () => {
  it('adds up tickets and fee, says it in the box and in the bar', async () => {
    await open(
      forSale(
        anOffer([
          aType(),
          aType({
            id: 'reduced',
            name: 'Réduit',
            price: { amount: 2400, currency: 'EUR' },
            fee: { amount: 48, currency: 'EUR' },
          }),
        ]),
      ),
    );
    await userEvent.click(more('Plein tarif'));
    await userEvent.click(more('Plein tarif'));
    await userEvent.click(more('Réduit'));
    expect(box().getByText('3 places')).toBeDefined();
    expect(box().getByText('89,76 €')).toBeDefined();
    expect(box().getByRole('button', { name: 'Garder ces 3 places' })).toBeDefined();
    expect(within(screen.getByRole('region', { name: 'Achat' })).getByText('89,76 €')).toBeDefined();
  });

  it('has one of the only ticket in hand', async () => {
    await open(
      forSale(anOffer([aType({ price: { amount: 0, currency: 'EUR' }, fee: { amount: 0, currency: 'EUR' } })])),
    );
    expect(box().getByRole('button', { name: 'Prendre cette place' })).toBeDefined();
  });

  it('stops where the offer does', async () => {
    await open(forSale(anOffer([aType({ maxPerOrder: 2 })])));
    await userEvent.click(more('Plein tarif'));
    expect(more('Plein tarif').hasAttribute('disabled')).toBe(true);
  });

  it('asks for the places of the chosen date, and says why they are refused, keeping what was chosen', async () => {
    const dates = [
      aDate(),
      aDate({ id: 'date-2', startsAt: '2099-11-22T20:00', startInstant: '2099-11-22T19:00:00Z' }),
    ];
    await open(forSale(anOffer([aType({}, ['date-1', 'date-2'])]), dates));
    await userEvent.click(screen.getByRole('radio', { name: /22 novembre/ }));
    await userEvent.click(more('Plein tarif'));
    await userEvent.click(box().getByRole('button', { name: 'Garder ces 2 places' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Il ne reste que 2 places.');
    const hold = asked.find(({ method }) => method === 'POST');
    expect(hold?.body).toEqual({
      eventId: 'event-1',
      lines: [{ ticketTypeId: 'full', dateId: 'date-2', quantity: 2 }],
    });
    expect(hold?.headers['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    expect(box().getByRole('button', { name: 'Garder ces 2 places' })).toBeDefined();
  });

  it('looks again at what is left, and lets go of what is gone', async () => {
    const sale = forSale(anOffer([aType()]));
    await open(sale);
    const soldOut = { level: 'sold_out', left: null } as const;
    world.offer = anOffer([
      aType({ dates: [{ dateId: 'date-1', saleState: 'on_sale', availability: soldOut, most: 0 }] }),
    ]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await box().findByText('C’est complet')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Achat' })).toBeNull();
  });
});

describe('a tour', () => {
  const montreal: EventDate = aDate({
    id: 'date-2',
    zone: 'America/Toronto',
    startsAt: '2099-12-05T20:00',
    startInstant: '2099-12-06T01:00:00Z',
    place: { name: 'Club Soda', address: null, city: 'Montréal', postcode: null, country: 'CA', lat: 45.5, lng: -73.6 },
  });

  it('tells times of the place, and says so where they differ', async () => {
    await open(forSale(anOffer([aType({}, ['date-1', 'date-2'])]), [aDate(), montreal]));
    expect(screen.getByRole('radio', { name: /Montréal.*Club Soda, 20:00, heure de Montréal/ })).toBeDefined();
    expect(screen.getByRole('radio', { name: /Nantes.*Stereolux, 20:00/ })).toHaveProperty('checked', true);
  });

  it('shows why a date cannot be bought, and closes those that are called off', async () => {
    const cancelled = aDate({ id: 'date-3', phase: 'cancelled' });
    const postponed = aDate({ id: 'date-2', phase: 'postponed' });
    await open(forSale(anOffer([aType({}, ['date-1', 'date-2', 'date-3'])]), [aDate(), postponed, cancelled]));
    const [, later, off] = screen.getAllByRole('radio');
    expect(off?.hasAttribute('disabled')).toBe(true);
    if (later) await userEvent.click(later);
    expect(box().getByText(/Les billets restent valables/)).toBeDefined();
  });
});

it.each([
  ['cancelled', 'Cet événement est annulé', forSale(anOffer([aType()]), [aDate()], 'cancelled')],
  ['not sold here', 'Sans billetterie en ligne', forSale(anOffer([]))],
  ['over', 'C’est passé', forSale(anOffer([aType()]), [aDate({ phase: 'past' })])],
] as const)('says when an event is %s', async (_state, title, sale) => {
  await open(sale);
  expect(box().getByText(title)).toBeDefined();
  expect(box().queryByRole('button')).toBeNull();
});
