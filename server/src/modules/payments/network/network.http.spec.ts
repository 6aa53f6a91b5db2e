import { payments } from '@estrade/api/payments';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { openWorld, type World } from '../../../../test/world.ts';
import { askNetwork, cards, openPayment, payByCard, refOf } from '../payments.factory.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a browser', () => {
  it('learns which test cards there are, in its language', async () => {
    const { items, challengeCode } = await world.as()(payments.testCards);
    expect(items.find(({ number }) => number === cards.good)).toEqual({
      number: cards.good,
      brand: 'visa',
      behaviour: 'approve',
      label: 'Accepté',
    });
    expect(challengeCode).toBe('3141');
    const english = await world.as({ token: '', locale: 'en' })(payments.testCards);
    expect(english.items[0]?.label).toBe('Approved');
  });

  it.each([
    ['a number with a slip', '4242424242424241', 'card_network.bad_number'],
    ['letters', 'abcdabcdabcdabcd', 'card_network.bad_number'],
    ['a real card', '4970100000000006', 'card_network.test_cards_only'],
  ])('is refused %s', async (_, number, code) => {
    const payment = await openPayment(world);
    await expect(payByCard(world, payment, { number })).rejects.toMatchObject({
      problem: { status: 422, code, field: 'card.number' },
    });
  });

  it('reads the number as people type it', async () => {
    const payment = await openPayment(world);
    expect(await payByCard(world, payment, { number: '4242 4242-4242 4242' })).toMatchObject({ state: 'succeeded' });
  });

  it('is told in its language why a card was refused', async () => {
    const payment = await openPayment(world);
    expect(await payByCard(world, payment, { number: cards.poor })).toEqual({
      state: 'requires_card',
      failure: 'insufficient_funds',
      message: 'La provision de cette carte ne suffit pas. Rien n’a été débité.',
      challengeUrl: null,
    });
  });

  it('is refused an expired card, whatever its number', async () => {
    const payment = await openPayment(world);
    const card = { number: cards.good, expMonth: 1, expYear: 2020, cvc: '123', name: 'Léa' };
    const body = { clientSecret: payment.client!.secret, card, returnPath: '/' };
    await expect(world.as()(payments.confirmCard, { body })).resolves.toMatchObject({ failure: 'expired_card' });
  });

  it('that clicks twice pays once', async () => {
    const payment = await openPayment(world);
    const twice = await Promise.all([payByCard(world, payment), payByCard(world, payment)]);
    expect(twice.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    expect(await payByCard(world, payment)).toMatchObject({ state: 'succeeded' });
    const { rows } =
      await sql`select attempts from payments.network_intents where id = ${await refOf(world, payment)}`.execute(
        world.database.read,
      );
    expect(rows).toEqual([{ attempts: 1 }]);
  });

  it('may not try cards for ever', async () => {
    const payment = await openPayment(world);
    for (let attempt = 0; attempt < 10; attempt++) await payByCard(world, payment, { number: cards.poor });
    await expect(payByCard(world, payment)).rejects.toMatchObject({
      problem: { status: 429, code: 'card_network.too_many_attempts' },
    });
  });

  it('waits for a slow bank', async () => {
    const payment = await openPayment(world);
    const started = performance.now();
    expect(await payByCard(world, payment, { number: cards.slow })).toMatchObject({ state: 'succeeded' });
    expect(performance.now() - started).toBeGreaterThan(2_400);
  });

  it.each(['//evil.test', 'https://evil.test', '/\\evil.test', 'javascript:alert(1)'])(
    'is never sent back to %s',
    async (returnPath) => {
      const payment = await openPayment(world);
      const card = { number: cards.challenge, expMonth: 1, expYear: 2099, cvc: '123', name: 'Léa' };
      const body = { clientSecret: payment.client!.secret, card, returnPath };
      await expect(world.as()(payments.confirmCard, { body })).rejects.toMatchObject({
        problem: { code: 'kit.invalid' },
      });
    },
  );

  it('without a client secret finds nothing', async () => {
    const payment = { ...(await openPayment(world)), client: { secret: `cs_${'0'.repeat(48)}`, publishableKey: null } };
    await expect(payByCard(world, payment)).rejects.toMatchObject({
      problem: { status: 404, code: 'card_network.no_such_intent' },
    });
  });
});

/** A payment whose bank asks, and its page. */
const challenged = async (number: string = cards.challenge) => {
  const payment = await openPayment(world, { description: 'Bal <b>masqué</b> & co' });
  const { challengeUrl, state } = await payByCard(world, payment, { number });
  expect(state).toBe('requires_action');
  const page = async (form?: Record<string, string>) => {
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    return (await fetch(world.url + challengeUrl, init)).text();
  };
  return { page, ref: await refOf(world, payment) };
};

const stateOf = async (ref: string) => {
  const { rows } = await sql<{
    state: string;
    failure: string | null;
  }>`select state, failure from payments.network_intents where id = ${ref}`.execute(world.database.read);
  return rows[0];
};

describe('the bank’s page', () => {
  it('says what is paid and asks for a code, in French and in English', async () => {
    const { page } = await challenged();
    const html = await page();
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('51,60');
    expect(html).toContain('Bal &#60;b&#62;masqué');
    expect(html).toContain('aucun argent réel');
    expect(html).toContain('3141');
  });

  it('takes the right code, and leads back to the shop', async () => {
    const { page, ref } = await challenged();
    const html = await page({ code: ' 3141 ', give: 'code' });
    expect(html).toContain('url=/fr/commande');
    expect(await stateOf(ref)).toEqual({ state: 'succeeded', failure: null });
    expect(await page()).toContain('Vérification terminée');
    expect(await page({ code: '0000' })).toContain('Vérification terminée');
    expect(await stateOf(ref)).toEqual({ state: 'succeeded', failure: null });
  });

  it('gives a wrong code two more tries', async () => {
    const { page, ref } = await challenged();
    for (const code of ['0000', '']) expect(await page({ code })).toContain('role="alert"');
    expect(await page({ code: '1234' })).toContain('url=/fr/commande');
    expect(await stateOf(ref)).toEqual({ state: 'requires_card', failure: 'authentication_failed' });
  });

  it('lets the buyer give up', async () => {
    const { page, ref } = await challenged();
    await page({ give: 'up' });
    expect(await stateOf(ref)).toEqual({ state: 'requires_card', failure: 'authentication_failed' });
  });

  it('may refuse after the right code', async () => {
    const { page, ref } = await challenged(cards.challengeRefused);
    await page({ code: '3141' });
    expect(await stateOf(ref)).toEqual({ state: 'requires_card', failure: 'declined' });
  });

  it('is not there for anybody who guesses', async () => {
    const answer = await fetch(`${world.url}/api/card-network/challenges/${newId()}`);
    expect(answer.status).toBe(404);
  });
});

describe('the network', () => {
  it('speaks to merchants with their key only', async () => {
    for (const [path, body] of [
      ['intents', { intents: [] }],
      ['intents/reading', { ids: ['x'] }],
      ['cancellations', { ids: ['x'] }],
      ['refunds', { refunds: [] }],
    ] as const) {
      const answer = await fetch(`${world.url}/api/card-network/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-card-network-key': 'x'.repeat(64) },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(401);
    }
    expect((await fetch(`${world.url}/api/card-network/intents?since=2026-01-01T00:00:00Z`)).status).toBe(401);
  });

  it('keeps no card number, nowhere', async () => {
    const payment = await openPayment(world);
    await payByCard(world, payment);
    await world.settle();
    const { rows: tables } = await sql<{
      name: string;
    }>`select relname as name from pg_class where relnamespace = 'payments'::regnamespace and relkind = 'r'`.execute(
      world.database.read,
    );
    for (const { name } of tables) {
      const { rows } =
        await sql`select 1 from payments.${sql.id(name)} t where t::text like '%4242424242424242%'`.execute(
          world.database.read,
        );
      expect(rows).toEqual([]);
    }
  });

  it('refuses another amount under the same key, and more than was paid', async () => {
    const key = newId();
    const intent = {
      idempotencyKey: key,
      amount: 100,
      currency: 'EUR',
      description: 'x',
      receiptEmail: 'x@people.test',
    };
    const first = (await (await askNetwork(world, 'intents', { intents: [intent] })).json()) as {
      answers: { intent: { id: string } }[];
    };
    const again = await (await askNetwork(world, 'intents', { intents: [intent, { ...intent, amount: 200 }] })).json();
    expect(again).toMatchObject({
      answers: [{ intent: { id: first.answers[0]!.intent.id } }, { error: { code: 'idempotency_mismatch' } }],
    });
    const refund = { idempotencyKey: newId(), intentId: first.answers[0]!.intent.id, amount: 100 };
    expect(await (await askNetwork(world, 'refunds', { refunds: [refund] })).json()).toMatchObject({
      answers: [{ error: { code: 'not_paid' } }],
    });
  });
});

describe('trouble on opening', () => {
  it('refuses plainly when the network is down, and opens nothing', async () => {
    await expect(openPayment(world, { payerEmail: 'lea+down@people.test' })).rejects.toMatchObject({
      code: 'payments.provider_down',
    });
  });

  it('finds again what was opened when the answer was lost', async () => {
    const key = newId();
    const subject = { type: 'order' as const, id: newId() };
    const wanted = { key, subject, payerEmail: 'lea+lost@people.test' };
    await expect(openPayment(world, wanted)).rejects.toMatchObject({ code: 'payments.provider_down' });
    const payment = await openPayment(world, wanted);
    const { rows } =
      await sql`select 1 from payments.network_intents where metadata ->> 'paymentId' = ${payment.id}`.execute(
        world.database.read,
      );
    expect(rows).toHaveLength(1);
  });

  it('holds up nobody else when one of many fails', async () => {
    const emails = ['a@people.test', 'b+down@people.test', 'c@people.test'];
    const opened = await Promise.allSettled(emails.map((payerEmail) => openPayment(world, { payerEmail })));
    expect(opened.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
