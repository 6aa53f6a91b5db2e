import { accounts } from '@estrade/api/accounts';
import { system } from '@estrade/api/system';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, someone, type World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on' } });
});
afterAll(() => world.close());

/** Asks for the letter of a sign-up that never was, as somebody behind a proxy; this route allows five a minute. */
async function ask(ip: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.url}/api/auth/confirmation/letters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': ip, 'accept-language': 'en', ...headers },
    body: JSON.stringify({ email: `${crypto.randomUUID()}@people.test` }),
  });
}

const statuses = async (times: number, ip: () => string) =>
  Promise.all(Array.from({ length: times }, async () => (await ask(ip())).status));

const askAs = (who: { token: string }, ip: string) => ask(ip, { authorization: `Bearer ${who.token}` });

describe('a route', () => {
  it('allows what it declares to each network, and says when to come back', async () => {
    expect((await statuses(6, () => '203.0.113.7')).toSorted()).toEqual([202, 202, 202, 202, 202, 429]);
    const refused = await ask('203.0.113.7');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
    await expect(refused.json()).resolves.toMatchObject({
      code: 'kit.too_many',
      detail: expect.stringMatching(/^Too many requests\. Try again in \d+ seconds\.$/) as string,
    });
    expect((await ask('203.0.113.8')).status).toBe(202);
  });

  it('takes a household with many IPv6 addresses for one', async () => {
    let host = 1;
    expect((await statuses(6, () => `2001:db8:1:2::${(host++).toString(16)}`)).toSorted()).toEqual([
      202, 202, 202, 202, 202, 429,
    ]);
    expect((await ask('2001:db8:1:3::1')).status).toBe(202);
  });

  it('counts a member wherever they are, and two members in one place apart', async () => {
    const [one, two] = [await someone(), await someone()];
    const moving = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => (await askAs(one, `198.51.100.${n}`)).status),
    );
    expect(moving.toSorted()).toEqual([202, 202, 202, 202, 202, 429]);
    expect((await askAs(two, '198.51.100.1')).status).toBe(202);
  });

  it('that declares nothing is generous, also to pages rendered on this machine', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => world.as()(system.health)));
    expect(answers).toHaveLength(300);
    await expect(world.as()(accounts.providers)).resolves.toEqual({ items: [] });
  });
});
