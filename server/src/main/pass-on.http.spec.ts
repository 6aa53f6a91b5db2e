import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';

let web: Server;
let world: World;
let asked = 0;
let told = 'old';
beforeAll(async () => {
  web = createServer((request, response) => {
    asked++;
    if (request.url === '/fr/moved')
      return void response
        .writeHead(
          308,
          [
            ['location', '/fr/here'],
            ['location', '/fr/here'],
          ].flat(),
        )
        .end();
    if (!request.url?.startsWith('/fr/shared')) return void response.end(`page ${request.url}`);
    const etag = `"${told}"`;
    const shared = { 'cache-control': 's-maxage=60, stale-while-revalidate=600', etag, vary: 'rsc' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, shared).end();
    response.writeHead(200, { ...shared, 'content-type': 'text/html' }).end(`${told} `.repeat(1000));
  });
  await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
  world = await openWorld({ settings: { WEB_URL: `http://127.0.0.1:${(web.address() as AddressInfo).port}` } });
});
afterAll(async () => {
  await world.close();
  web.close();
});

it('gives everything outside of the API to the web', async () => {
  expect(await (await fetch(`${world.url}/fr/events`)).text()).toBe('page /fr/events');
  expect(await (await fetch(`${world.url}/apiary`)).text()).toBe('page /apiary');
});

it('sends people on where the web says so twice', async () => {
  const answer = await fetch(`${world.url}/fr/moved`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/fr/here']);
});

const look = async (headers: Record<string, string> = {}) => fetch(`${world.url}/fr/shared/page`, { headers });

it('keeps a page that is the same for everyone for a second, and packs it', async () => {
  await (await look()).text();
  asked = 0;
  const answers = await Promise.all(Array.from({ length: 20 }, () => look()));
  expect(asked).toBe(0);
  expect(await answers[0]!.text()).toBe('old '.repeat(1000));
  expect(answers[0]!.headers.get('content-encoding')).toBe('gzip');
  expect(answers[0]!.headers.get('vary')).toBe('rsc, accept-encoding');
  expect(new Set(answers.map(({ headers }) => headers.get('x-correlation-id'))).size).toBe(20);
  expect((await look({ 'if-none-match': answers[0]!.headers.get('etag')! })).status).toBe(304);
  told = 'new';
  await new Promise((passed) => setTimeout(passed, 1_100));
  const renewed = await Promise.all(Array.from({ length: 20 }, () => look()));
  expect(asked).toBe(1);
  for (const one of renewed) expect(await one.text()).toBe('new '.repeat(1000));
});

it.each<Record<string, string>>([
  { cookie: 'estrade_access=somebody' },
  { rsc: '1' },
  { authorization: 'Bearer somebody' },
])('asks the web for whoever is somebody or wants a part: %o', async (headers) => {
  await (await fetch(`${world.url}/fr/shared/own`)).text();
  asked = 0;
  await (await fetch(`${world.url}/fr/shared/own`, { headers })).text();
  expect(asked).toBe(1);
});

it.each(['/api', '/api/nowhere', '/api/events/nowhere/at/all'])(
  '%s stays with the API, and is a problem',
  async (path) => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(world.url + path, { method, headers: { 'accept-language': 'en' } });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'kit.not_found', detail: 'Not found.' });
    }
  },
);
