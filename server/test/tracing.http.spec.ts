import { client } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import { system } from '@estrade/api/system';
import { ticketing } from '@estrade/api/ticketing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AccountsPort } from '#core/accounts';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { buyFree } from '../src/modules/ticketing/specs.factory.ts';
import { house } from '../src/main/house.ts';
import { aSale } from '../src/modules/ticketing/ticketing.factory.ts';
import { type HouseProcess, startProcess } from '../src/main/process.ts';
import { freePort } from '../../ops/lib/ports.mjs';
import { aTraceCollector, type SeenSpan, type TraceCollector } from './collector.ts';
import { until } from './until.ts';
import { cloneTemplate, testSettings } from './world.ts';

let collector: TraceCollector;
let front: HouseProcess;
let back: HouseProcess;
const processes: HouseProcess[] = [];

const at = (modules: string[], port: string) => modules.map((one) => `${one}=http://127.0.0.1:${port}`).join(',');

/** Two processes, each with its own part, that tell one collector. */
beforeAll(async () => {
  collector = await aTraceCollector();
  process.env['OTEL_BSP_SCHEDULE_DELAY'] = '50';
  process.env['OTEL_RESOURCE_ATTRIBUTES'] = 'deployment.environment.name=spec';
  const DATABASE_URL = await cloneTemplate();
  const [frontPort, backPort] = [String(await freePort()), String(await freePort())];
  const near = ['ticketing', 'payments'];
  const far = house.map(({ name }) => name).filter((name) => !near.includes(name));
  const common = { DATABASE_URL, OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`, WORKER: 'all' };
  const run = async (over: Record<string, string>) => {
    const running = await startProcess(testSettings({ ...common, ...over }));
    processes.push(running);
    return running;
  };
  back = await run({ MODULES: near.join(','), PEERS: at(far, frontPort), PRIVATE_PORT: backPort });
  front = await run({ MODULES: far.join(','), PEERS: at(near, backPort), PRIVATE_PORT: frontPort });
});
afterAll(async () => {
  delete process.env['OTEL_BSP_SCHEDULE_DELAY'];
  delete process.env['OTEL_RESOURCE_ATTRIBUTES'];
  for (const running of processes.toReversed()) await running.close();
  await collector.close();
});

const call = (headers: Record<string, string> = {}) => client({ baseUrl: front.url, headers: () => headers });

async function spanOf(correlation: string, name: string): Promise<SeenSpan> {
  const found = () =>
    collector.spans.find(
      (span) => span.name === name && (correlation === '' || span.about['estrade.correlation_id'] === correlation),
    );
  await until(() => found() !== undefined, name);
  return found()!;
}

it('tells of a request by its route, with the statements it sent and who it belongs to', async () => {
  const id = newId();
  await call({ 'x-correlation-id': id })(events.list);
  const request = await spanOf(id, 'GET /api/events');
  expect(request).toMatchObject({
    parent: undefined,
    failed: false,
    about: {
      'service.name': 'estrade',
      'deployment.environment.name': 'spec',
      'http.route': '/api/events',
      'http.response.status_code': '200',
    },
  });
  await until(() => collector.under(request).length > 0);
  const [statement] = collector.under(request);
  expect(statement).toMatchObject({ traceId: request.traceId, about: { 'db.system.name': 'postgresql' } });
  expect(statement!.name).toMatch(/^pg (SELECT|WITH)$/);
});

it('goes on in the process that is asked, over a port and over a route that is passed on', async () => {
  const id = newId();
  const eventId = newId();
  await call({ 'x-correlation-id': id })(ticketing.offer, { params: { eventId } }).catch(() => undefined);
  const [first, second] = [
    await spanOf(id, 'GET /api/events/:eventId/offer'),
    await until(
      () =>
        collector.spans.filter(({ about }) => about['estrade.correlation_id'] === id && about['http.route']).length > 1,
    ).then(() => collector.spans.filter(({ about }) => about['estrade.correlation_id'] === id && about['http.route'])),
  ];
  expect(new Set(second.map(({ traceId }) => traceId))).toEqual(new Set([first.traceId]));
  await back.app.get(AccountsPort).staff({ role: 'admin' });
  const asked = await spanOf('', 'ask accounts.staff');
  const answered = await spanOf('', 'answer accounts.staff');
  expect(answered).toMatchObject({ traceId: asked.traceId, parent: asked.spanId });
  expect(collector.under(answered).map(({ name }) => name)).toContain('pg SELECT');
});

it('follows what is told, and what is left for later, to whatever becomes of it', async () => {
  const sale = await aSale(back.app.get(Database), { capacity: 5 });
  const id = newId();
  await buyFree(call({ 'x-correlation-id': id }), sale);
  const heard = await spanOf(id, 'hear NotificationsListener.onOrderPaid');
  const written = await spanOf(id, 'job notifications.write_to_buyer');
  expect(written).toMatchObject({ traceId: heard.traceId, parent: heard.spanId });
  const orders = collector.spans.filter(({ traceId, about }) => traceId === heard.traceId && about['http.route']);
  expect(new Set(orders.map(({ name }) => name))).toEqual(new Set(['POST /api/orders']));
  expect(orders.map(({ spanId }) => spanId)).toContain(heard.parent);
});

it('goes on in the trace of whoever asks', async () => {
  const traceId = newId().replaceAll('-', '');
  await call({ traceparent: `00-${traceId}-00f067aa0ba902b7-01` })(system.health);
  await until(() => collector.spans.some((span) => span.traceId === traceId && span.parent === '00f067aa0ba902b7'));
  expect(collector.spans.find((span) => span.traceId === traceId)?.name).toBe('GET /api/health');
});

it('keeps secrets and what people wrote to itself', async () => {
  const sale = await aSale(back.app.get(Database), { capacity: 5, title: 'Un titre que personne ne trace' });
  const buyer = { name: 'Personne Tracée', email: 'personne@tracee.test', phone: null, locale: 'fr' as const };
  const { secret } = await buyFree(call(), sale, { buyer });
  const id = newId();
  await call({ 'x-correlation-id': id })(ticketing.order, { params: { secret } });
  await spanOf(id, 'GET /api/orders/:secret');
  const sent = collector.sent.join('');
  for (const kept of [secret, 'tracee.test', 'Personne Tracée', sale.ticketTypeId]) expect(sent).not.toContain(kept);
});
