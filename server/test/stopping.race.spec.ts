import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureServerBuilt } from '../../ops/lib/build.mjs';
import { aMortalServer, type MortalServer } from './crash-server.ts';
import { openPage } from './page.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let server: MortalServer;
beforeAll(async () => {
  await ensureServerBuilt();
  world = await openWorld();
  server = await aMortalServer({
    DATABASE_URL: world.settings.DATABASE_URL,
    DATA_DIR: world.settings.DATA_DIR,
    LOG_LEVEL: 'info',
  });
  await server.start();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await world?.close();
});

const body = JSON.stringify({
  name: 'Camille Aubrac',
  email: 'camille@people.test',
  password: 'quatre tréteaux verts',
  locale: 'fr',
});

/** A request whose second half is sent when `go` is called. */
function slowly(url: string) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(`${url}/api/auth/register`, { method: 'POST', headers });
  sent.write(body.slice(0, 30));
  const status = new Promise<number>((resolve, reject) => {
    sent.once('response', (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    sent.once('error', reject);
  });
  return { status, go: () => sent.end(body.slice(30)) };
}

it('does what it has begun when it is told to stop, lets nobody else in, and goes', async () => {
  const inside = slowly(server.url);
  const page = await openPage(server.url);
  const left = new Promise<string>((leave) => void page.socket.once('disconnect', leave));
  await sleep(300);
  const told = Date.now();
  const gone = server.stop();
  await sleep(300);
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow('fetch failed');
  expect(await left).toBe('transport close'); // a page that hears this comes back by itself, to whoever is there
  page.close();
  inside.go();
  expect(await inside.status).toBe(202);
  expect(await gone).toMatchObject({ code: 0 });
  expect(Date.now() - told).toBeLessThan(10_000);
  const { rows } = await sql`select email from accounts.registrations`.execute(world.database.read);
  expect(rows).toEqual([{ email: 'camille@people.test' }]);
});

it('writes one line a request: its route, how it ended, never its address', async () => {
  const line = server.lastWords().find((text) => text.includes('"request"') && text.includes('/api/auth/register'))!;
  const { method, route, status, ms, actorId, correlationId } = JSON.parse(line) as Record<string, unknown>;
  expect({ method, route, status, actorId }).toEqual({
    method: 'POST',
    route: '/api/auth/register',
    status: 202,
    actorId: null,
  });
  expect(ms).toBeGreaterThan(0);
  expect(correlationId).toMatch(/^[\w-]{36}$/);
});

it('names a setting that is wrong, and does not start', async () => {
  const wrong = await aMortalServer({ DATABASE_URL: world.settings.DATABASE_URL, LOG_LEVEL: 'loud' });
  await expect(wrong.start()).rejects.toThrow(/LOG_LEVEL/);
});
