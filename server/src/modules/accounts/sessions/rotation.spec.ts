import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Family, judge, type PresentedToken } from './rotation.ts';

const now = new Date('2026-11-20T12:00:00Z');
const [first, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const fresh: Family = {
  endedAt: null,
  expiresAt: new Date('2026-12-20T12:00:00Z'),
  generation: 0,
  presentedHash: null,
  presentedAt: null,
};
const used: Family = { ...fresh, generation: 1, presentedHash: first, presentedAt: new Date(now.getTime() - 3_000) };
const long: Family = { ...used, presentedAt: new Date(now.getTime() - 10_000) };

it.each([
  ['a token never used', fresh, { hash: first, generation: 1 }, 'rotate'],
  ['the next one', long, { hash: other, generation: 2 }, 'rotate'],
  ['the same within seconds', used, { hash: first, generation: 1 }, 'again'],
  ['the same later', long, { hash: first, generation: 1 }, 'reuse'],
  ['its sibling, even at once', used, { hash: other, generation: 1 }, 'reuse'],
  ['its ancestor', { ...used, generation: 5 }, { hash: first, generation: 4 }, 'reuse'],
  ['any, of a session that was ended', { ...fresh, endedAt: now }, { hash: first, generation: 1 }, 'over'],
  ['any, of a session that has expired', { ...fresh, expiresAt: now }, { hash: first, generation: 1 }, 'over'],
] as const)('%s', (_, family, token, verdict) => expect(judge(family, token, now)).toBe(verdict));

const presentedBy = ({ hash, generation }: PresentedToken, at: number): Family => ({
  ...fresh,
  generation,
  presentedHash: hash,
  presentedAt: new Date(at),
});

describe('a family of tokens', () => {
  /** Presents tokens in any order, by the owner and by a thief who copied one. */
  it('lets only one line of descent live: two people cannot both go on for long', () => {
    const steps = fc.array(
      fc.record({ who: fc.constantFrom('owner', 'thief'), wait: fc.integer({ min: 0, max: 30_000 }) }),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (presented) => {
        let [family, at, serial] = [fresh, now.getTime(), 2];
        const held = { owner: { hash: first, generation: 1 }, thief: { hash: first, generation: 1 } };
        const lines = { owner: 0, thief: 0 };
        for (const { who, wait } of presented) {
          at += wait;
          const token = held[who as 'owner' | 'thief'];
          const verdict = judge({ ...family, expiresAt: new Date(at + 1_000) }, token, new Date(at));
          if (verdict === 'reuse') return; // found out: the session ends for both
          if (verdict === 'rotate') family = presentedBy(token, at);
          held[who as 'owner' | 'thief'] = { hash: Buffer.alloc(32, ++serial), generation: token.generation + 1 };
          lines[who as 'owner' | 'thief']++;
          // not found out yet: one of them has used only the token both held, or its first child while the other waited
          expect(Math.min(lines.owner, lines.thief)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
