import { expect, it } from 'vitest';
import { byNearness } from './nearness';

const at = (startsAt: string) => ({ startsAt });

it('puts tonight before last week and next month, and what began an hour ago before tomorrow', () => {
  const lists = ['2026-12-20T19:00:00Z', '2026-11-13T19:00:00Z', '2026-11-21T19:00:00Z', '2026-11-20T19:00:00Z'].map(
    at,
  );
  const order = byNearness(lists, Date.parse('2026-11-20T20:00:00Z')).map(({ startsAt }) => startsAt.slice(0, 10));
  expect(order).toEqual(['2026-11-20', '2026-11-21', '2026-11-13', '2026-12-20']);
});
