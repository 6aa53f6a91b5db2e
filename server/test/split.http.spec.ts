import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { client, ProblemError } from '@estrade/api/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsPort } from '#core/accounts';
import { EventsPort } from '#core/events';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Workers } from '#kit/jobs/workers';
import { startPaid } from '../src/modules/ticketing/specs.factory.ts';
import { aSale } from '../src/modules/ticketing/ticketing.factory.ts';
import { house } from '../src/main/house.ts';
import { type HouseProcess, startProcess } from '../src/main/process.ts';
import { freePort } from '../../ops/lib/ports.mjs';
import { payCard } from './cards.ts';
import { openPage } from './page.ts';
import { until } from './until.ts';
import { cloneTemplate, testSettings } from './world.ts';

/** Ticketing and payments in one process, everything else in another, on one database. */
let front: HouseProcess;
let back: HouseProcess;

function at(modules: string[], port: string): string {
  return modules.map((module) => `${module}=http://127.0.0.1:${port}`).join(',');
}

beforeAll(async () => {
  const DATABASE_URL = await cloneTemplate();
  const [frontPort, backPort] = [String(await freePort()), String(await freePort())];
  const near = ['ticketing', 'payments'];
  const far = house.map(({ name }) => name).filter((name) => !near.includes(name));
  const common = { DATABASE_URL, WORKER: 'none' };
  back = await startProcess(
    testSettings({ ...common, MODULES: near.join(','), PEERS: at(far, frontPort), PRIVATE_PORT: backPort }),
  );
  front = await startProcess(
    testSettings({ ...common, MODULES: far.join(','), PEERS: at(near, backPort), PRIVATE_PORT: frontPort }),
  );
});
afterAll(async () => {
  await front.close();
  await back.close();
});

describe('a house in two processes', () => {
  it('asks a port over the private listener as if it were here', async () => {
    await expect(back.app.get(EventsPort).cards({ ids: [newId()] })).resolves.toEqual([]);
    await expect(back.app.get(AccountsPort).staff({ role: 'admin' })).resolves.toEqual([]);
  });

  it('passes public routes of the other process on from the one address, refusals included', async () => {
    const call = client({ baseUrl: front.url, headers: () => ({ 'accept-language': 'en' }) });
    await expect(call(events.list)).resolves.toEqual({ items: [], next: null });
    const refused = await call(ticketing.offer, { params: { eventId: newId() } }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect((refused as ProblemError).problem).toMatchObject({ status: 404, code: 'ticketing.event_not_found' });
  });

  it('answers nothing on the private listener without the secret', async () => {
    const response = await fetch(`${back.privateUrl}/ports/payments/bySubjects`, {
      method: 'POST',
      body: '{"subjects":[]}',
    });
    expect(response.status).toBe(401);
    expect((await fetch(`${back.privateUrl}/api/health`)).status).toBe(401);
  });

  it('shows at the one address what changes in the other process', async () => {
    const call = client({ baseUrl: front.url });
    const sale = await aSale(back.app.get(Database), { capacity: 5, price: 1200 });
    const started = await startPaid(call, sale);
    const page = await openPage(front.url);
    const watched = await page.watch(ticketing.order, { params: { secret: started.secret } });
    expect(watched).toMatchObject({ answer: { state: 'awaiting_payment' } });
    const unknown = await page.watch(ticketing.doorCounter, { params: { listId: newId() } });
    expect(unknown).toMatchObject({ problem: { status: 401, code: 'kit.sign_in' } });
    await payCard(call, started);
    for (const one of [back, front, back]) await one.app.get(Workers).settle();
    await until(() => page.heard(ticketing.order).at(-1)?.state === 'paid');
    page.close();
  });

  it('knows no port it does not answer', async () => {
    const headers = { authorization: `Bearer ${testSettings({ DATABASE_URL: 'postgres://x' }).PRIVATE_SECRET}` };
    const response = await fetch(`${back.privateUrl}/ports/accounts/staff`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(404);
  });
});
