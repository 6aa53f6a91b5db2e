import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { accounts } from '@estrade/api/accounts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aBrowser } from '../../../../test/browser.ts';
import { anIdentityProvider, type IdentityProvider } from '../../../../test/identity-provider.ts';
import { aMember, told } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

const [CLIENT, SECRET] = ['estrade', 'a secret of the provider | with = signs'];
let world: World;
let provider: IdentityProvider;
let start: () => Promise<IdentityProvider>;
beforeAll(async () => {
  const [port, idPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${port}`;
  const issuer = `http://127.0.0.1:${idPort}`;
  const providers = [
    { name: 'keycloak', label: 'Ma fanfare', issuer, clientId: CLIENT, clientSecret: SECRET },
    { name: 'gone', issuer: `http://127.0.0.1:${await freePort()}`, clientId: CLIENT },
  ];
  // the house starts first: a provider that is away is no reason not to
  world = await openWorld({
    settings: { PORT: String(port), PUBLIC_URL: publicUrl, OIDC_PROVIDERS: JSON.stringify(providers) },
  });
  const redirectUri = `${publicUrl}/api/auth/oidc/keycloak/callback`;
  start = () => anIdentityProvider({ clientId: CLIENT, clientSecret: SECRET, redirectUri, port: idPort });
});
afterAll(async () => {
  await provider?.close();
  await world.close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => void server.close(closed));
  return port;
}

/** From the button to the page people come out at. */
async function through(login: string, claims: object, next = '/en/space') {
  provider.claims.set(login, { ...claims });
  const browser = aBrowser(world);
  const begun = await browser.call('GET', `/api/auth/oidc/keycloak/start?next=${encodeURIComponent(next)}`);
  const back = await provider.signIn(begun.headers.get('location')!, login);
  const done = await browser.call('GET', back.slice(world.url.length));
  return { browser, begun, back, location: done.headers.get('location'), status: done.status };
}

describe('a provider that does not answer', () => {
  it('stops nothing: its button leads back to the sign-in page, and works once it answers', async () => {
    const away = await aBrowser(world).call('GET', '/api/auth/oidc/keycloak/start?next=/en/space');
    expect([away.status, away.headers.get('location')]).toEqual([
      302,
      '/en/sign-in?error=oidc_unreachable&next=%2Fen%2Fspace',
    ]);
    provider = await start();
    const here = await aBrowser(world).call('GET', '/api/auth/oidc/keycloak/start');
    expect(here.headers.get('location')).toContain(`${provider.issuer}/auth?`);
    const other = await aBrowser(world).call('GET', '/api/auth/oidc/gone/start');
    expect(other.headers.get('location')).toBe('/fr/sign-in?error=oidc_unreachable');
  });
});

describe('signing in through a provider', () => {
  it('is offered by name', async () => {
    const { items } = await world.as()(accounts.providers);
    expect(items).toEqual([
      { name: 'keycloak', label: 'Ma fanfare', startUrl: '/api/auth/oidc/keycloak/start' },
      { name: 'gone', label: 'Gone', startUrl: '/api/auth/oidc/gone/start' },
    ]);
  });

  it('makes an account for somebody new, without a password, and finds it again', async () => {
    const claims = { email: 'Neva@fanfare.test', email_verified: true, name: 'Neva Port', locale: 'en-GB' };
    const { browser, begun, location } = await through('neva', claims);
    const sent = new URL(begun.headers.get('location')!).searchParams;
    expect([sent.get('code_challenge_method'), sent.get('scope')]).toEqual(['S256', 'openid email profile']);
    expect(sent.get('state')!.length + sent.get('nonce')!.length).toBeGreaterThan(60);
    expect(begun.headers.getSetCookie()[0]).toMatch(
      /^estrade_oidc=ey[^;]+; Max-Age=3600; Path=\/api\/auth; HttpOnly; SameSite=Lax$/,
    );
    expect(location).toBe('/en/space');
    const me = (await (await browser.call('GET', '/api/auth/me')).json()) as { id: string };
    expect(me).toMatchObject({
      email: 'neva@fanfare.test',
      name: 'Neva Port',
      locale: 'en',
      hasPassword: false,
      providers: ['keycloak'],
    });
    expect((await told(world, 'accounts.email_verified'))[0]).toEqual({ memberId: me.id, email: 'neva@fanfare.test' });
    expect(browser.jar.has('estrade_oidc')).toBe(false);
    const again = await through('neva', { ...claims, email: 'moved@fanfare.test', email_verified: false });
    await expect((await again.browser.call('GET', '/api/auth/me')).json()).resolves.toMatchObject({ id: me.id });
    const history = (await (await again.browser.call('GET', '/api/auth/sign-ins')).json()) as { items: object[] };
    expect(history.items[0]).toMatchObject({ outcome: 'success', method: 'oidc', provider: 'keycloak' });
  });

  it('finds the account of an address the provider has verified', async () => {
    const member = await aMember(world);
    const { browser } = await through('same', { email: member.email.toUpperCase(), email_verified: true });
    await expect((await browser.call('GET', '/api/auth/me')).json()).resolves.toMatchObject({
      id: member.id,
      hasPassword: true,
      providers: ['keycloak'],
    });
  });

  it('never on an address it has not verified, known or new', async () => {
    const member = await aMember(world);
    for (const [login, claims] of [
      ['claims-it', { email: member.email, email_verified: false }],
      ['says-nothing', { email: member.email }],
      ['has-none', {}],
      ['new-one', { email: 'new@fanfare.test', email_verified: 'perhaps' }],
    ] as const) {
      const { browser, location } = await through(login, claims);
      expect(location).toBe('/en/sign-in?error=oidc_unverified&next=%2Fen%2Fspace');
      expect((await browser.call('GET', '/api/auth/me')).status).toBe(401);
    }
    const { rows } = await sql`select from accounts.members where email = 'new@fanfare.test'`.execute(
      world.database.read,
    );
    expect(rows).toHaveLength(0);
  });

  it('not as another person of the same provider', async () => {
    const member = await aMember(world);
    await through('first', { email: member.email, email_verified: true });
    const { location } = await through('second', { email: member.email, email_verified: true });
    expect(location).toBe('/en/sign-in?error=oidc_other&next=%2Fen%2Fspace');
  });

  it('not into a suspended account', async () => {
    const member = await aMember(world);
    await sql`update accounts.members set suspended_at = now(), suspension_reason = 'x' where id = ${member.id}`.execute(
      world.database.read,
    );
    const { location } = await through('suspended', { email: member.email, email_verified: true });
    expect(location).toBe('/en/sign-in?error=suspended&next=%2Fen%2Fspace');
  });

  it('goes on to no other site', async () => {
    const { location } = await through(
      `away-${newId()}`,
      { email: `${newId()}@fanfare.test`, email_verified: true },
      'https://evil.example/',
    );
    expect(location).toBe('/');
  });
});

/** Where a browser comes out that is sent back to this address. */
async function come(browser: ReturnType<typeof aBrowser>, back: URL): Promise<string | null> {
  return (await browser.call('GET', back.pathname + back.search)).headers.get('location');
}

describe('a way back that does not fit', () => {
  const claims = { email: 'fit@fanfare.test', email_verified: true };
  const EXPIRED = '/fr/sign-in?error=oidc_expired';
  const FAILED = '/en/sign-in?error=oidc_failed&next=%2Fen%2Fspace';
  const begin = async (login: string) => {
    provider.claims.set(login, claims);
    const browser = aBrowser(world);
    const begun = await browser.call('GET', '/api/auth/oidc/keycloak/start?next=/en/space');
    const back = new URL(await provider.signIn(begun.headers.get('location')!, login));
    return { browser, back };
  };

  it('is refused in another browser: somebody else’s code signs nobody in', async () => {
    const { back } = await begin('fit');
    await expect(come(aBrowser(world), back)).resolves.toBe(EXPIRED);
  });

  it('is refused with another state, and with a code used before', async () => {
    const { browser, back } = await begin('fit');
    const forged = new URL(back);
    forged.searchParams.set('state', 'made-up');
    await expect(come(browser, forged)).resolves.toBe(FAILED);
    const flow = browser.jar.get('estrade_oidc')!;
    await expect(come(browser, back)).resolves.toBe('/en/space');
    browser.jar.set('estrade_oidc', flow);
    await expect(come(browser, back)).resolves.toBe(FAILED);
  });

  it('is refused for another provider, or one that is not known', async () => {
    const { browser, back } = await begin('fit');
    for (const name of ['gone', 'unknown']) {
      const other = new URL(back.href.replace('/keycloak/', `/${name}/`));
      await expect(come(browser, other)).resolves.toBe(EXPIRED);
    }
    const unknown = await aBrowser(world).call('GET', '/api/auth/oidc/unknown/start');
    expect(unknown.headers.get('location')).toBe('/fr/sign-in?error=oidc_failed');
  });

  it('says so when people change their mind there', async () => {
    const { browser, back } = await begin('fit');
    const cancelled = new URL(back.origin + back.pathname);
    cancelled.searchParams.set('error', 'access_denied');
    await expect(come(browser, cancelled)).resolves.toBe('/en/sign-in?error=oidc_cancelled&next=%2Fen%2Fspace');
  });
});
