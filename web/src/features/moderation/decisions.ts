import type { EventStatus } from '@estrade/api/events-shapes';

/** What a moderator may decide about an event. */
export type Decision = 'approve' | 'request_changes' | 'suspend' | 'restore' | 'remove';

const decisions: Partial<Record<EventStatus, readonly Decision[]>> = {
  submitted: ['request_changes', 'approve'],
  approved: ['request_changes'],
  published: ['suspend', 'remove'],
  suspended: ['restore', 'remove'],
};

/** In the order of the buttons; nothing for states that are the organizer's alone. */
export function decisionsFor(status: EventStatus): readonly Decision[] {
  return decisions[status] ?? [];
}

/** The organizer reads why, except when nothing is held against them. */
export function needsReason(decision: Decision): boolean {
  return decision !== 'approve' && decision !== 'restore';
}

/** Decisions that close an event to the public. */
export function isHard(decision: Decision): boolean {
  return decision === 'suspend' || decision === 'remove';
}

/** The sentences that were ticked, then what was written: one text for the organizer. */
export function reasonOf(ticked: readonly string[], written: string): string {
  return [...ticked, written.trim()].filter(Boolean).join('\n');
}
