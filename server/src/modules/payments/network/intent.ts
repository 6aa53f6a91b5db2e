import type { CardEvent, CardFailure, CardIntent, CardRefund } from '@estrade/api/card-network';
import { type Behaviour, isFailure } from './card.ts';

export type IntentState = CardIntent['state'];

/** What becomes of an intent when a card is tried on it. */
export interface Attempt {
  readonly state: IntentState;
  readonly failure: CardFailure | null;
}

/** A challenge asks the holder first; a slow bank answers later. */
export function attempt(behaviour: Behaviour, expired: boolean): Attempt {
  if (expired) return { state: 'requires_card', failure: 'expired_card' };
  if (isFailure(behaviour)) return { state: 'requires_card', failure: behaviour };
  if (behaviour === 'challenge' || behaviour === 'challenge_refused')
    return { state: 'requires_action', failure: null };
  return { state: behaviour === 'slow' ? 'processing' : 'succeeded', failure: null };
}

const MOST_CODES = 3;

/** What the bank says to a code; null: wrong, the holder may try again. */
export function answerChallenge(
  behaviour: Behaviour,
  answer: { readonly right: boolean; readonly gaveUp: boolean; readonly triesBefore: number },
): Attempt | null {
  if (answer.gaveUp) return { state: 'requires_card', failure: 'authentication_failed' };
  if (!answer.right)
    return answer.triesBefore + 1 < MOST_CODES ? null : { state: 'requires_card', failure: 'authentication_failed' };
  return behaviour === 'challenge_refused'
    ? { state: 'requires_card', failure: 'declined' }
    : { state: 'succeeded', failure: null };
}

/** A notification and when it leaves; null: never. */
export interface Notice {
  readonly type: CardEvent['type'];
  readonly intent: CardIntent;
  readonly refund: CardRefund | null;
  readonly afterSeconds: number | null;
  readonly copies: number;
}

/** The notifications of a change, as late, doubled or missing as the card wants them. */
export function noticesOf(intent: CardIntent, behaviour: Behaviour, lateSeconds: number): Notice[] {
  const notice: Notice = { type: 'intent.updated', intent, refund: null, afterSeconds: 0, copies: 1 };
  if (intent.state !== 'succeeded') return [notice];
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the other cards tell once, at once
  switch (behaviour) {
    case 'notified_late':
      return [{ ...notice, afterSeconds: lateSeconds }];
    case 'notified_twice':
      return [{ ...notice, copies: 2 }];
    case 'never_notified':
      return [{ ...notice, afterSeconds: null }];
    case 'notified_out_of_order':
      return [notice, { ...notice, intent: { ...intent, state: 'processing' }, afterSeconds: 1 }];
    case 'disputed':
      return [notice, ...disputed(notice, 'dispute.lost')];
    case 'disputed_in_vain':
      return [notice, ...disputed(notice, 'dispute.won')];
    default:
      return [notice];
  }
}

function disputed(notice: Notice, outcome: 'dispute.won' | 'dispute.lost'): Notice[] {
  return [
    { ...notice, type: 'dispute.opened', afterSeconds: 1 },
    { ...notice, type: outcome, afterSeconds: 60 },
  ];
}

/** Test addresses that make opening an intent fail: `lea+down@…` never answers, `lea+lost@…` opens it but the answer is lost once. */
export function troubleOf(receiptEmail: string): 'down' | 'lost' | 'slow' | null {
  const tag = /\+(down|lost|slow)@/.exec(receiptEmail)?.[1];
  return tag === 'down' || tag === 'lost' || tag === 'slow' ? tag : null;
}
