import { expect, it } from 'vitest';
import { toldHistory } from './history';

const line = (action: string, actorId: string | null = 'lea', at = '2026-11-20T10:00:00Z') => {
  return { action: `events.${action}`, actorId, at, actorRole: 'member', reason: null };
};

it('tells the saves of one sitting once, and everything else as it happened', () => {
  const lines = [
    line('submitted'),
    line('edited', 'lea', '2026-11-20T09:59:00Z'),
    line('edited', 'lea', '2026-11-20T09:58:00Z'),
    line('edited', 'hugo'),
    line('changes_requested', 'idriss'),
    line('changes_requested', 'idriss'),
    line('created'),
  ];
  expect(
    toldHistory(lines).map(({ action, actorId, times, at }) => [action, actorId, times, at.slice(11, 16)]),
  ).toEqual([
    ['events.submitted', 'lea', 1, '10:00'],
    ['events.edited', 'lea', 2, '09:59'],
    ['events.edited', 'hugo', 1, '10:00'],
    ['events.changes_requested', 'idriss', 1, '10:00'],
    ['events.changes_requested', 'idriss', 1, '10:00'],
    ['events.created', 'lea', 1, '10:00'],
  ]);
});
