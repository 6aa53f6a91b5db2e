import { system } from '@estrade/api/system';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';
import { Mails } from './mail/mails.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('is alive and ready', async () => {
  await expect(world.as()(system.health)).resolves.toEqual({ status: 'ok' });
  await expect(world.as()(system.ready)).resolves.toEqual({ status: 'ready' });
});

it('describes itself as OpenAPI 3.1', async () => {
  const document = (await (await fetch(`${world.url}/api/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
  };
  expect(document.openapi).toBe('3.1.1');
  expect(document.paths).toHaveProperty('/api/health');
});

it('answers an unknown address with a problem', async () => {
  const response = await fetch(`${world.url}/api/nowhere`, { headers: { 'accept-language': 'en' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  await expect(response.json()).resolves.toMatchObject({ code: 'kit.not_found', detail: 'Not found.' });
});

it.each(['/api/events?q=a%00b', '/api/profiles?q=%00'])(
  'reads no NUL, which PostgreSQL takes nowhere: %s',
  async (address) => {
    const response = await fetch(`${world.url}${address}`);
    expect(response.status).toBe(422);
    await expect(response.json()).resolves.toMatchObject({ code: 'kit.unreadable' });
  },
);

it('queues a mail once, however often it is asked to', async () => {
  const mails = world.get(Mails);
  const mail = {
    kind: 'welcome',
    key: 'k1',
    to: 'a@estrade.test',
    locale: 'fr' as const,
    subject: 's',
    html: '<p>h</p>',
    text: 'h',
  };
  await world.database.tx(async (tx) => mails.queue(tx, mail));
  await world.database.tx(async (tx) => mails.queue(tx, mail));
  await world.settle();
  const all = await mails.latest(10);
  expect(all).toHaveLength(1);
  expect(all[0]?.state).toBe('sent');
});

it('keeps the journal append-only', async () => {
  await sql`insert into kit.audit (id, actor_role, action, subject_type, subject_id) values (gen_random_uuid(), 'system', 'x', 'y', 'z')`.execute(
    world.database.read,
  );
  await expect(sql`delete from kit.audit`.execute(world.database.read)).rejects.toThrow('append-only');
});

it('refuses a forged change before anything looks at it', async () => {
  const response = await fetch(`${world.url}/api/health`, {
    method: 'POST',
    headers: { cookie: 'estrade_access=x', origin: 'https://evil.test' },
  });
  expect(response.status).toBe(403);
  await expect(response.json()).resolves.toMatchObject({ code: 'kit.cross_site' });
});

it.each(['br', 'gzip'])('presses what is long for those who unpack %s', async (encoding) => {
  const ask = {
    url: `${world.url}/api/openapi.json`,
    accept: (of: string) => ({ headers: { 'accept-encoding': of } }),
  };
  const pressed = await fetch(ask.url, ask.accept(encoding));
  const plain = await fetch(ask.url, ask.accept('identity'));
  expect(pressed.headers.get('content-encoding')).toBe(encoding);
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await pressed.json()).toEqual(await plain.json());
});
