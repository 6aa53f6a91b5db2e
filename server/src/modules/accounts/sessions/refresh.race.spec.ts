import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBrowser } from '../../../../test/browser.ts';
import { aMember } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const seed = Number(process.env['SEED'] ?? randomInt(1_000_000));

/** Mulberry32: the same numbers for the same seed. */
function chance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Trades a token; the next one, or null when the session is over. */
async function trade(token: string): Promise<string | null> {
  const headers = { cookie: `estrade_refresh=${token}`, origin: world.url };
  const response = await fetch(`${world.url}/api/auth/refresh`, { method: 'POST', headers });
  return /estrade_refresh=([^;]+)/.exec(response.headers.getSetCookie().join())?.[1] ?? null;
}

async function signedIn(): Promise<{ id: string; token: string }> {
  const { id, email } = await aMember(world);
  const browser = aBrowser(world);
  await browser.logIn(email);
  return { id, token: browser.jar.get('estrade_refresh')! };
}

it(`never signs out tabs that share their cookies, whenever they refresh (SEED=${seed})`, async () => {
  const next = chance(seed);
  let { token } = await signedIn();
  for (let round = 0; round < 40; round++) {
    const tabs = Array.from({ length: 1 + Math.floor(next() * 6) }, () => trade(token));
    const answers = await Promise.all(tabs);
    expect(answers, `round ${round}`).not.toContain(null);
    token = answers[Math.floor(next() * answers.length)]!; // the jar keeps whichever came last
  }
});

/** Owner and thief go on with the token both hold, in any order, sometimes at once, until one is refused. */
async function quarrel(token: string, next: () => number): Promise<readonly (string | null)[]> {
  const held = [token, token];
  for (let step = 0; step < 40; step++) {
    const both = next() < 0.3;
    const turns = both ? [0, 1] : [next() < 0.5 ? 0 : 1];
    const traded = await Promise.all(turns.map((who) => trade(held[who]!)));
    if (traded.includes(null)) return held;
    for (const [n, who] of turns.entries()) held[who] = traded[n]!;
  }
  throw new Error('forty steps, and nobody noticed');
}

it(`finds out a copied token, whoever of the two goes on first (SEED=${seed})`, async () => {
  const next = chance(seed + 1);
  for (let round = 0; round < 15; round++) {
    const { id, token } = await signedIn();
    const held = await quarrel(token, next);
    expect(await Promise.all(held.map((one) => trade(one!)))).toEqual([null, null]);
    const last = sql<{ outcome: string }>`
      select outcome from accounts.sign_ins where member_id = ${id} order by id desc limit 1`;
    expect((await last.execute(world.database.read)).rows[0]?.outcome).toBe('reuse');
  }
});
