import { EventStatus } from '#core/events';

/**
 * The states of an event and every way between them. A state is left only through an act of this table; each act names
 * who may do it, and whether a reason must be given and kept.
 */

export const eventStatuses = EventStatus.options;

export const eventActs = [
  'submit',
  'withdraw',
  'request_changes',
  'approve',
  'publish',
  'suspend',
  'restore',
  'remove',
  'cancel',
  'archive',
] as const;
export type EventAct = (typeof eventActs)[number];

/** On whose behalf an act is done: the organization that owns the event, platform staff, or the house itself. */
export type Party = 'organizer' | 'moderator' | 'system';

export interface Transition {
  readonly from: readonly EventStatus[];
  readonly to: EventStatus;
  readonly by: readonly Party[];
  /** The reason is told to the other side and kept in the journal. */
  readonly reason: 'required' | 'optional' | 'none';
}

export const transitions: Readonly<Record<EventAct, Transition>> = {
  submit: { from: ['draft', 'changes_requested'], to: 'submitted', by: ['organizer'], reason: 'none' },
  withdraw: { from: ['submitted'], to: 'draft', by: ['organizer'], reason: 'none' },
  request_changes: { from: ['submitted', 'approved'], to: 'changes_requested', by: ['moderator'], reason: 'required' },
  approve: { from: ['submitted'], to: 'approved', by: ['moderator', 'system'], reason: 'optional' },
  publish: { from: ['approved'], to: 'published', by: ['organizer', 'moderator', 'system'], reason: 'none' },
  suspend: { from: ['published'], to: 'suspended', by: ['moderator'], reason: 'required' },
  restore: { from: ['suspended'], to: 'published', by: ['moderator'], reason: 'optional' },
  remove: { from: ['published', 'suspended'], to: 'removed', by: ['moderator'], reason: 'required' },
  // A suspended event may still be called off: its ticket holders must not wait for the case to be decided.
  cancel: { from: ['published', 'suspended'], to: 'cancelled', by: ['organizer', 'moderator'], reason: 'required' },
  archive: {
    from: ['draft', 'changes_requested', 'approved', 'published', 'cancelled'],
    to: 'archived',
    by: ['organizer', 'system'],
    reason: 'none',
  },
};

export interface Move {
  readonly from: EventStatus;
  readonly act: EventAct;
  readonly by: Party;
  readonly reason?: string | null;
  /** The event has a date that is not over and not cancelled: it cannot be put away as a memory yet. */
  readonly hasLiveDates?: boolean;
}

export type MoveAnswer =
  | { readonly ok: true; readonly to: EventStatus }
  | {
      readonly ok: false;
      readonly code: MoveRefusal;
      readonly params: { readonly status: EventStatus; readonly act: EventAct };
    };

export type MoveRefusal =
  | 'events.act_impossible'
  | 'events.act_not_yours'
  | 'events.reason_required'
  | 'events.still_to_come';

/** Decides one act. Whether you may act at all is said first, so that a stranger learns nothing of the state. */
export function moveEvent(move: Move): MoveAnswer {
  const code = refusalOf(move);
  if (code) return { ok: false, code, params: { status: move.from, act: move.act } };
  return { ok: true, to: transitions[move.act].to };
}

/** What this party may do now, in the order of the table: the buttons of a screen. */
export function actsFrom(state: EventStatus, by: Party): readonly EventAct[] {
  return eventActs.filter((act) => transitions[act].from.includes(state) && transitions[act].by.includes(by));
}

/** States in which the organizer may rewrite the event freely: nobody has been promised anything yet. */
export function isWorkInProgress(state: EventStatus): boolean {
  return state === 'draft' || state === 'changes_requested';
}

/** States whose page the public may open; a cancelled event keeps its page, for the people who held a ticket. */
export function isOnStage(state: EventStatus): boolean {
  return state === 'published' || state === 'cancelled';
}

function refusalOf(move: Move): MoveRefusal | null {
  const { from, by, reason } = transitions[move.act];
  if (!by.includes(move.by)) return 'events.act_not_yours';
  if (!from.includes(move.from)) return 'events.act_impossible';
  if (reason === 'required' && !move.reason?.trim()) return 'events.reason_required';
  return isEarlyFarewell(move) ? 'events.still_to_come' : null;
}

function isEarlyFarewell({ act, from, hasLiveDates }: Move): boolean {
  return act === 'archive' && from === 'published' && hasLiveDates === true;
}
