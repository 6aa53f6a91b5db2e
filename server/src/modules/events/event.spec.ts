import type { EventStatus } from '#core/events';
import { describe, expect, it } from 'vitest';
import {
  type EventAct,
  type Party,
  actsFrom,
  eventActs,
  eventStatuses,
  isOnStage,
  isWorkInProgress,
  moveEvent,
  transitions,
} from './event.ts';

/** The table written a second time, by state, as a person would draw it. Every other combination is refused. */
const drawn: Record<EventStatus, Partial<Record<Party, readonly EventAct[]>>> = {
  draft: { organizer: ['submit', 'archive'], system: ['archive'] },
  submitted: { organizer: ['withdraw'], moderator: ['request_changes', 'approve'], system: ['approve'] },
  changes_requested: { organizer: ['submit', 'archive'], system: ['archive'] },
  approved: {
    organizer: ['publish', 'archive'],
    moderator: ['request_changes', 'publish'],
    system: ['publish', 'archive'],
  },
  published: { organizer: ['cancel', 'archive'], moderator: ['suspend', 'remove', 'cancel'], system: ['archive'] },
  suspended: { organizer: ['cancel'], moderator: ['restore', 'remove', 'cancel'] },
  cancelled: { organizer: ['archive'], system: ['archive'] },
  archived: {},
  removed: {},
};
const parties: readonly Party[] = ['organizer', 'moderator', 'system'];

describe('the table of states', () => {
  const cells = eventStatuses.flatMap((from) => parties.flatMap((by) => eventActs.map((act) => ({ from, by, act }))));

  it.each(cells)('$from · $by · $act', ({ from, by, act }) => {
    const allowed = drawn[from][by]?.includes(act) ?? false;
    const answer = moveEvent({ from, by, act, reason: 'La salle a fermé' });
    expect(actsFrom(from, by).includes(act)).toBe(allowed);
    expect(answer).toMatchObject(allowed ? { ok: true, to: transitions[act].to } : { ok: false });
  });

  it('reaches every state from a draft', () => {
    const reached = new Set<EventStatus>(['draft']);
    for (const state of reached) {
      for (const act of eventActs) if (transitions[act].from.includes(state)) reached.add(transitions[act].to);
    }
    expect([...reached].toSorted()).toEqual([...eventStatuses].toSorted());
  });

  it('leaves nobody stuck: only archived and removed have no way out', () => {
    const closed = eventStatuses.filter((state) => parties.every((by) => actsFrom(state, by).length === 0));
    expect(closed.toSorted()).toEqual(['archived', 'removed']);
  });
});

describe('a refusal', () => {
  it('says first that the act is not yours', () => {
    expect(moveEvent({ from: 'archived', act: 'approve', by: 'organizer' })).toEqual({
      ok: false,
      code: 'events.act_not_yours',
      params: { status: 'archived', act: 'approve' },
    });
  });

  it.each([
    ['request_changes', 'submitted'],
    ['suspend', 'published'],
    ['remove', 'suspended'],
    ['cancel', 'published'],
  ] as const)('asks for the reason of %s', (act, from) => {
    expect(moveEvent({ from, act, by: 'moderator', reason: '  ' })).toMatchObject({ code: 'events.reason_required' });
  });

  it('keeps an event on show while it has dates to come', () => {
    const move = { from: 'published', act: 'archive', by: 'organizer', hasLiveDates: true } as const;
    expect(moveEvent(move)).toMatchObject({ code: 'events.still_to_come' });
    expect(moveEvent({ ...move, hasLiveDates: false })).toEqual({ ok: true, to: 'archived' });
    expect(moveEvent({ ...move, from: 'draft' })).toEqual({ ok: true, to: 'archived' });
  });
});

it('knows which states are being written and which are on show', () => {
  expect(eventStatuses.filter(isWorkInProgress)).toEqual(['draft', 'changes_requested']);
  expect(eventStatuses.filter(isOnStage)).toEqual(['published', 'cancelled']);
});
