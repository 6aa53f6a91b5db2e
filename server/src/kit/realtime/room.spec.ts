import type { Problem } from '@estrade/api/common';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Reading, Room, TRUST_MS, type Watcher } from './room.ts';

const gone = { code: 'toy.gone' } as Problem;

interface Seen extends Watcher {
  readonly heard: unknown[];
  readonly turns: number[];
  readonly over: Problem[];
  reads: number;
}

/** A page; it reads what `say` says. */
function aPage(say: () => Reading | Promise<Reading>, over: Partial<Watcher> = {}): Seen {
  const seen: Seen = {
    share: 'fr',
    checkedAt: performance.now(),
    heard: [],
    turns: [],
    over: [],
    reads: 0,
    present: async () => true,
    read: async () => {
      seen.reads++;
      return say();
    },
    hear: (answer, turn) => {
      seen.heard.push(answer);
      seen.turns.push(turn);
    },
    refused: (problem) => void seen.over.push(problem),
    ...over,
  };
  return seen;
}

function aRoom(...pages: Watcher[]): Room {
  const room = new Room();
  for (const page of pages) room.enter(page);
  return room;
}

const fine = (answer: unknown): Reading => ({ ok: true, answer });
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

it('reads once for all who watch the same, at once', async () => {
  const pages = [aPage(() => fine(1)), aPage(() => fine(1)), aPage(() => fine(1))];
  aRoom(...pages).changed();
  await later(0);
  expect(pages.map(({ heard }) => heard)).toEqual([[1], [1], [1]]);
  expect(pages.reduce((sum, { reads }) => sum + reads, 0)).toBe(1);
});

it('tells a crowd of changes a few times a second, and the last one always', async () => {
  let state = 0;
  const page = aPage(() => fine(state));
  const room = aRoom(page);
  while (state < 64) {
    state++;
    room.changed();
    await later(1000 / 64);
  }
  await later(1000);
  expect(page.heard.length).toBeLessThanOrEqual(6);
  expect(page.heard.at(-1)).toBe(64);
  expect(page.turns).toEqual(page.turns.toSorted((a, b) => a - b));
});

it('tells what changed while it was being read', async () => {
  let state = 'before';
  const page = aPage(async () => {
    const read = state;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return fine(read);
  });
  const room = aRoom(page);
  room.changed();
  await later(50);
  state = 'after';
  room.changed();
  await later(1000);
  expect(page.heard).toEqual(['before', 'after']);
});

it('reads apart for those who read it otherwise', async () => {
  const [french, english] = [aPage(() => fine('Salut')), aPage(() => fine('Hello'), { share: 'en' })];
  aRoom(french, english).changed();
  await later(0);
  expect([french.heard, english.heard]).toEqual([['Salut'], ['Hello']]);
});

it('tells nobody what they were never seen to be allowed to read', async () => {
  const allowed = aPage(() => fine('secret'));
  const stranger = aPage(() => ({ ok: false, problem: gone, final: true }), { checkedAt: -Infinity });
  const room = aRoom(allowed, stranger);
  room.changed();
  await later(0);
  expect([allowed.heard, stranger.heard, stranger.over]).toEqual([['secret'], [], [gone]]);
  room.changed();
  await later(1000);
  expect(stranger.reads).toBe(1);
});

it('notices within a few seconds of telling that somebody may not any more', async () => {
  let mayStill = true;
  const member = aPage(() => (mayStill ? fine('news') : { ok: false, problem: gone, final: true }));
  const room = aRoom(
    aPage(() => fine('news')),
    member,
  );
  mayStill = false;
  await later(TRUST_MS);
  room.changed();
  await later(0);
  expect([member.heard, member.over]).toEqual([[], [gone]]);
});

it('trusts nobody who has signed out', async () => {
  const left = aPage(() => ({ ok: false, problem: gone, final: true }), { present: async () => false });
  aRoom(
    aPage(() => fine('news')),
    left,
  ).changed();
  await later(0);
  expect([left.heard, left.over]).toEqual([[], [gone]]);
});

it('asks again when it could not be read, less and less often, until it can', async () => {
  let well = false;
  const page = aPage(() => (well ? fine('here') : { ok: false, problem: gone, final: false }));
  aRoom(page).changed();
  await later(2_000 + 4_000 + 100);
  expect([page.heard, page.over, page.reads]).toEqual([[], [], 3]);
  well = true;
  await later(8_000);
  expect(page.heard).toEqual(['here']);
});

it('stops when the last one has left', async () => {
  const page = aPage(() => ({ ok: false, problem: gone, final: false }));
  const room = aRoom(page);
  room.changed();
  await later(0);
  room.leave(page);
  await later(60_000);
  expect(page.reads).toBe(1);
});
