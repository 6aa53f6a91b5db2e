import { Temporal } from 'temporal-polyfill';

export const holdStates = ['active', 'paying', 'converted', 'released', 'expired'] as const;

export type HoldState = (typeof holdStates)[number];

/** Places set aside until an instant. `payingSince` is null until the buyer starts to pay. */
export interface Hold {
  readonly state: HoldState;
  readonly openedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly payingSince: Temporal.Instant | null;
}

/** A hold lasts ten minutes, is extended once when payment starts, and never passes thirty. */
export const holdMinutes = 10;
export const hardMaximumMinutes = 30;

/** Time never releases a paying hold: money may still arrive until the provider says it cannot. */
const next: Readonly<Record<HoldState, readonly HoldState[]>> = {
  active: ['paying', 'converted', 'released', 'expired'],
  paying: ['converted', 'released'],
  converted: [],
  released: [],
  expired: [],
};

export function holdMayBecome(from: HoldState, to: HoldState): boolean {
  return next[from].includes(to);
}

export function openHold(now: Temporal.Instant): Hold {
  return { state: 'active', openedAt: now, expiresAt: now.add({ minutes: holdMinutes }), payingSince: null };
}

/** The hold as payment starts: extended once. A second try to pay keeps the deadline of the first; null if it is over. */
export function startPaying(hold: Hold, now: Temporal.Instant): Hold | null {
  if (hold.state === 'paying') return hold;
  if (hold.state !== 'active' || isOver(hold, now)) return null;
  const wished = now.add({ minutes: holdMinutes });
  const hardEnd = hold.openedAt.add({ minutes: hardMaximumMinutes });
  const extended = Temporal.Instant.compare(wished, hardEnd) < 0 ? wished : hardEnd;
  const expiresAt = Temporal.Instant.compare(extended, hold.expiresAt) < 0 ? hold.expiresAt : extended;
  return { ...hold, state: 'paying', payingSince: now, expiresAt };
}

/** Whether the buyer's time is up. Until it is swept, a hold that is over still occupies its places. */
export function isOver(hold: Hold, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, hold.expiresAt) >= 0;
}

/** What the sweeper does with a hold: an active one that is over expires, a paying one is asked about at the provider. */
export function sweep(hold: Hold, now: Temporal.Instant): 'keep' | 'expire' | 'ask_provider' {
  if (!isOver(hold, now)) return 'keep';
  if (hold.state === 'active') return 'expire';
  return hold.state === 'paying' ? 'ask_provider' : 'keep';
}

/** Whole seconds left on the buyer's countdown, never negative. */
export function secondsLeft(hold: Hold, now: Temporal.Instant): number {
  return Math.max(0, Math.floor((hold.expiresAt.epochMilliseconds - now.epochMilliseconds) / 1000));
}
