import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { instantAt, textOf } from './instants.ts';

it('is the instant asked for, whatever was asked before', () => {
  for (const ms of [0, 1_795_000_000_000, 1_795_000_000_000, 1_795_000_000_001, -1])
    expect(instantAt(ms).epochMilliseconds).toBe(ms);
});

it('is written as it writes itself', () => {
  const instant = Temporal.Instant.from('2026-11-20T09:30:00.120Z');
  expect([textOf(instant), textOf(instant)]).toEqual(['2026-11-20T09:30:00.12Z', '2026-11-20T09:30:00.12Z']);
});
