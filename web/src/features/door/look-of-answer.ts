import type { CheckIn } from '@estrade/api/ticketing-door';
import type { IconName } from '@/ui/icon-names';

export type AnswerTone = 'good' | 'bad' | 'warn';

interface Look {
  readonly tone: AnswerTone;
  readonly icon: IconName;
}

/** Green: in. Red: no. Orange: somebody has to look. */
const looks: Record<CheckIn['answer'], Look> = {
  accepted: { tone: 'good', icon: 'check' },
  already_used: { tone: 'bad', icon: 'x' },
  wrong_event: { tone: 'bad', icon: 'x' },
  cancelled: { tone: 'bad', icon: 'x' },
  unknown: { tone: 'bad', icon: 'x' },
  blocked: { tone: 'warn', icon: 'ban' },
  revoked: { tone: 'warn', icon: 'triangle-alert' },
  reversed: { tone: 'warn', icon: 'undo-2' },
};

export function lookOf(answer: CheckIn['answer']): Look {
  return looks[answer];
}

/** A ticket that does not open this door: for another date, for another entrance, or for something else altogether. */
export function whyWrong({ validFor, ticket }: Pick<CheckIn, 'validFor' | 'ticket'>): 'date' | 'list' | 'event' {
  if (validFor) return 'date';
  return ticket ? 'list' : 'event';
}

/** Entries of the log that count still: those that nothing undid. */
export function undoable(log: readonly Pick<CheckIn, 'id' | 'answer' | 'reverses'>[]): ReadonlySet<string> {
  const undone = new Set(log.map(({ reverses }) => reverses));
  return new Set(log.filter(({ id, answer }) => answer === 'accepted' && !undone.has(id)).map(({ id }) => id));
}
