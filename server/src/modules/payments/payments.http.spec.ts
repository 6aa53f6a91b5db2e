import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentsPort } from '#core/payments';
import { openWorld, type World } from '../../../test/world.ts';
import { aRequest, payByCard } from './payments.factory.ts';

let world: World;
let port: PaymentsPort;
beforeAll(async () => {
  world = await openWorld();
  port = world.get(PaymentsPort);
});
afterAll(() => world.close());

describe('a payment', () => {
  it('is opened at the provider, paid by card in the browser, and told once', async () => {
    const request = aRequest();
    const opened = await port.open(request);
    expect(opened).toMatchObject({ status: 'created', provider: 'embedded', amount: 5160, testMode: true });
    expect(await payByCard(world, opened)).toMatchObject({ state: 'succeeded', failure: null });
    await world.settle();
    expect(await port.bySubjects({ subjects: [request.subject] })).toMatchObject([
      { id: opened.id, status: 'succeeded', client: null, card: { brand: 'visa', last4: '4242' } },
    ]);
  });
});
