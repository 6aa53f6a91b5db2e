import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { ensureServerBuilt } from '../../ops/lib/build.mjs';
import { aTraceCollector, type TraceCollector } from './collector.ts';
import { aMortalServer, type MortalServer } from './crash-server.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let collector: TraceCollector;
let server: MortalServer;
beforeAll(async () => {
  await ensureServerBuilt();
  [world, collector] = [await openWorld(), await aTraceCollector()];
  const { DATABASE_URL, DATA_DIR } = world.settings;
  const settings = { DATABASE_URL, DATA_DIR, LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  server = await aMortalServer({ ...settings, OTEL_BSP_SCHEDULE_DELAY: '60000' });
  await server.start();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await collector?.close();
  await world?.close();
});

it('names the trace in the log, and sends what it has kept before it goes', async () => {
  const id = newId();
  await fetch(`${server.url}/api/events`, { headers: { 'x-correlation-id': id } });
  expect(collector.spans).toEqual([]);
  expect(await server.stop()).toMatchObject({ code: 0 });
  const span = collector.spans.find((one) => one.about['estrade.correlation_id'] === id && one.about['http.route'])!;
  const line = server.lastWords().find((text) => text.includes('"request"') && text.includes(id))!;
  expect(JSON.parse(line)).toMatchObject({ trace_id: span.traceId, span_id: span.spanId, correlationId: id });
});

it('goes as fast, and well, when the collector is away', async () => {
  await collector.close();
  await server.start();
  await fetch(`${server.url}/api/events`);
  const told = Date.now();
  expect(await server.stop()).toMatchObject({ code: 0 });
  expect(Date.now() - told).toBeLessThan(6_000);
});
