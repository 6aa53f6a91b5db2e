import { ProblemError } from '@estrade/api/client';
import type { Route } from '@estrade/api/route';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';

const hello = {
  name: 'x.hello',
  module: 'x',
  method: 'GET',
  path: '/hello',
  access: 'member',
  summary: '',
  ok: { status: 200, body: z.object({ hi: z.string() }) },
} as const satisfies Route;

// A real server which knows a session: expired until it is renewed, once.
const world = { renewed: false, mayRenew: true, renewals: 0, hellos: 0 };
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/api/auth/refresh') {
      world.renewals += 1;
      world.renewed = world.mayRenew;
      return answer(world.mayRenew ? 200 : 401, {});
    }
    world.hellos += 1;
    return world.renewed
      ? answer(200, { hi: 'there' })
      : answer(401, {
          type: 'about:blank',
          title: '',
          status: 401,
          code: 'accounts.signed_out',
          detail: 'Connectez-vous.',
        });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => real(origin + input, init));
});
afterAll(() => server.close());
beforeEach(() => {
  vi.resetModules();
  Object.assign(world, { renewed: false, mayRenew: true, renewals: 0, hellos: 0 });
});

it('renews an expired session once, for all the calls that met it, and repeats them', async () => {
  const { browserApi } = await import('./browser-api');
  const answers = await Promise.all([browserApi(hello), browserApi(hello), browserApi(hello)]);
  expect(answers).toEqual([{ hi: 'there' }, { hi: 'there' }, { hi: 'there' }]);
  expect(world.renewals).toBe(1);
});

it('hands on the refusal when nobody is signed in, after one try', async () => {
  world.mayRenew = false;
  const { browserApi } = await import('./browser-api');
  const refusal: unknown = await browserApi(hello).catch((error: unknown) => error);
  expect(refusal).toHaveProperty('problem.code', 'accounts.signed_out');
  expect(world).toMatchObject({ renewals: 1, hellos: 1 });
});

it('tells that there was no network', async () => {
  const { browserApi } = await import('./browser-api');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  const refusal: unknown = await browserApi(hello).catch((error: unknown) => error);
  expect(refusal).toHaveProperty('name', ProblemError.name);
  expect(refusal).toHaveProperty('problem.code', 'http.no_network');
});
