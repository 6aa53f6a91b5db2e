import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';

let web: Server;
let world: World;
beforeAll(async () => {
  web = createServer((request, response) => response.end(`page ${request.url}`));
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
