import { payments } from '@estrade/api/payments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentsPort } from '#core/payments';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../../test/people.ts';
import { openWorld, someone, type World } from '../../../../test/world.ts';
import { Debts } from '../ledger/debts.service.ts';
import { accounts, aPaidPayment, aRefund, booksInOrder, cards, openPayment, payByCard } from '../payments.factory.ts';

let world: World;
let owner: Person;
let organizationId: string;
const paidIds: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Inès Le Goff' });
  organizationId = (await anOrganization(world, owner)).id;
  const names = ['lea@people.test', 'tom@people.test', 'zoe@people.test'];
  for (const payerEmail of names)
    paidIds.push((await aPaidPayment(world, { organizationId, payerEmail, commission: 250, feeVat: 68 })).id);
  const refused = await openPayment(world, { organizationId });
  await payByCard(world, refused, { number: cards.poor });
  await aPaidPayment(world, { organizationId: newId() });
  await world.get(PaymentsPort).refund({ ...aRefund({ id: paidIds[0]! }, 2000), commission: 100, feeVat: 17 });
  await world.settle();
});
afterAll(async () => {
  await booksInOrder(world);
  await world.close();
});

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const find = (query: object) =>
  world.as(owner)(payments.transactions, { params: { organizationId }, query: { limit: 12, ...query } });

describe('an organization', () => {
  it('sees its payments, newest first, page by page, and only its own', async () => {
    const call = world.as(owner);
    const list = await call(payments.transactions, { params: { organizationId }, query: { limit: 12 } });
    expect(list.items.map(({ state }) => state)).toEqual(['failed', 'succeeded', 'succeeded', 'succeeded']);
    expect(list.items[1]).toMatchObject({
      payerEmail: 'zoe@people.test',
      amount: { amount: 5160, currency: 'EUR' },
      commission: { amount: 250 },
      card: { brand: 'visa', last4: '4242' },
    });
    expect(list.items[3]).toMatchObject({ payerEmail: 'lea@people.test', refunded: { amount: 2000 } });
    expect(list.next).toBeNull();
    expect(JSON.stringify(list)).not.toContain('providerRef');
  });

  it('finds a payment by its payer, and by its state', async () => {
    expect((await find({ text: 'TOM@' })).items.map(({ id }) => id)).toEqual([paidIds[1]]);
    expect((await find({ text: '100%_' })).items).toEqual([]);
    expect((await find({ state: 'failed' })).items).toMatchObject([{ failure: 'insufficient_funds' }]);
  });

  it('reads what it is owed from the ledger', async () => {
    const { items } = await world.as(owner)(payments.balances, { params: { organizationId } });
    // 3 × 50 € sold, 3 × 2,50 € commission of which 1 € came back, 20 € refunded
    expect(items).toEqual([
      {
        currency: 'EUR',
        revenue: eur(15000),
        commission: eur(650),
        refunded: eur(2000),
        paidOut: eur(0),
        owed: eur(12350),
      },
    ]);
  });

  it('reads every line of its account', async () => {
    const first = await world.as(owner)(payments.statement, { params: { organizationId }, query: { limit: 12 } });
    expect(first.items.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['refund_requested', 2000],
      ['refund_requested', -100],
      ['captured', -5000],
      ['captured', 250],
      ['captured', -5000],
      ['captured', 250],
      ['captured', -5000],
      ['captured', 250],
    ]);
  });

  it('shows its money to owners and managers, and is unknown to everybody else', async () => {
    const manager = await aMember(world);
    const operator = await aMember(world);
    await joins(world, manager, { organizationId, role: 'manager' });
    await joins(world, operator, { organizationId, role: 'operator' });
    const input = { params: { organizationId } };
    await expect(world.as(manager)(payments.balances, input)).resolves.toBeTruthy();
    await expect(world.as(await someone('admin'))(payments.balances, input)).resolves.toBeTruthy();
    for (const stranger of [operator, await aMember(world)]) {
      for (const route of [payments.balances, payments.transactions, payments.statement]) {
        await expect(world.as(stranger)(route, input)).rejects.toMatchObject({
          problem: { status: 404, code: 'payments.not_found' },
        });
      }
    }
    await expect(world.as(owner)(payments.balances, { params: { organizationId: newId() } })).rejects.toMatchObject({
      problem: { code: 'payments.not_found' },
    });
    await expect(world.as()(payments.balances, input)).rejects.toMatchObject({ problem: { status: 401 } });
  });
});

describe('staff', () => {
  it('sees everybody’s payments, and everything about one', async () => {
    const admin = world.as(await someone('admin'));
    expect((await admin(payments.allTransactions, { query: { limit: 12 } })).items).toHaveLength(5);
    const one = await admin(payments.transaction, { params: { paymentId: paidIds[0]! } });
    expect(one).toMatchObject({
      organizationId,
      providerRef: expect.stringMatching(/^ci_/),
      refunds: [{ state: 'succeeded', amount: { amount: 2000 } }],
    });
    expect(one.history.map(({ what, details }) => [what, details['source']])).toEqual([
      ['payments.reported', 'webhook'],
      ['payments.refund_requested', 'ticket_cancelled'],
      ['payments.refund_succeeded', 'provider'],
    ]);
    expect(one.ledger.reduce((sum, line) => sum + line.amount.amount, 0)).toBe(0);
    await expect(admin(payments.transaction, { params: { paymentId: newId() } })).rejects.toMatchObject({
      problem: { code: 'payments.not_found' },
    });
  });

  it('reads what the platform earned', async () => {
    const admin = world.as(await someone('admin'));
    const { items } = await admin(payments.commissions, { query: {} });
    // fees 3 × 1,60 €, commission 3 × 2,50 € less 1 €; VAT 3 × 0,68 € less 0,17 €
    expect(items.find((line) => line.organizationId === organizationId)).toEqual({
      organizationId,
      currency: 'EUR',
      payments: 3,
      volume: eur(13480),
      gross: eur(1130),
      vat: eur(187),
      net: eur(943),
    });
    const later = await admin(payments.commissions, { query: { from: '2999-01-01' } });
    expect(later.items).toEqual([]);
  });

  it.each([payments.allTransactions, payments.commissions, payments.reviews, payments.examination])(
    'alone may read $path',
    async (route) => {
      await expect(world.as(owner)(route as typeof payments.examination)).rejects.toMatchObject({
        problem: { status: 403 },
      });
    },
  );

  it('recounts the books', async () => {
    const { findings } = await world.as(await someone('admin'))(payments.examination);
    expect(findings.length).toBeGreaterThan(7);
    expect(findings.every(({ ok }) => ok)).toBe(true);
  });
});

describe('refunds that outrun the sales of an organization', () => {
  it('become its debt, which its next sales pay', async () => {
    const poor = newId();
    const sold = await aPaidPayment(world, { organizationId: poor, commission: 500, feeVat: 100 });
    await world.get(PaymentsPort).refund(aRefund(sold, 5000)); // the platform keeps its commission
    await world.settle();
    await world.get(Debts).carry();
    await world.get(Debts).carry();
    expect(await accounts(world)).toMatchObject({ organization_receivable: 500 });
    await aPaidPayment(world, { organizationId: poor });
    await world.get(Debts).carry();
    expect(await accounts(world)).toMatchObject({ organization_receivable: 0 });
    const { items } = await world.as(await someone('admin'))(payments.balances, { params: { organizationId: poor } });
    expect(items[0]).toMatchObject({ owed: { amount: 4500 } });
  });
});
