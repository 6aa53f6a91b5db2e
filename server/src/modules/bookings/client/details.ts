import type { BookingDetails } from '@estrade/api/bookings-shapes';
import type { AgreedTerms } from '#core/offers';

type Terms = Pick<AgreedTerms['terms'], 'locations' | 'brief'>;
type Question = Terms['brief'][number];
type Answer = BookingDetails['answers'][string];

/** What was said with a request, as it is kept. */
export interface Details {
  readonly location: Terms['locations'][number];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly message: string;
}

export interface DetailsFault {
  readonly code: 'location_not_offered' | 'answer_missing' | 'answer_unfit';
  readonly field: string;
}

const LINE = 200;
const LARGEST = 1_000_000_000;

/** What is kept of what a client says, or the first thing wrong with it. An empty answer is none. */
export function agreed(given: BookingDetails, terms: Terms): Details | DetailsFault {
  const location = given.location ?? (terms.locations.length === 1 ? terms.locations[0] : undefined);
  if (!location || !terms.locations.includes(location))
    return { code: 'location_not_offered', field: 'details.location' };
  const answers = new Map(Object.entries(given.answers).filter(([, answer]) => answer !== ''));
  const fault = strayAnswer(answers, terms.brief) ?? badAnswer(answers, terms.brief);
  return fault ?? { location, answers: Object.fromEntries(answers), message: given.message };
}

function strayAnswer(answers: ReadonlyMap<string, Answer>, brief: readonly Question[]): DetailsFault | undefined {
  const stray = [...answers.keys()].find((key) => !brief.some((question) => question.key === key));
  return stray === undefined ? undefined : { code: 'answer_unfit', field: `details.answers.${stray}` };
}

function badAnswer(answers: ReadonlyMap<string, Answer>, brief: readonly Question[]): DetailsFault | undefined {
  for (const question of brief) {
    const [answer, field] = [answers.get(question.key), `details.answers.${question.key}`];
    if (answer === undefined && question.required) return { code: 'answer_missing', field };
    if (answer !== undefined && !fits(question, answer)) return { code: 'answer_unfit', field };
  }
  return undefined;
}

function fits(question: Question, answer: Answer): boolean {
  if (question.kind === 'choice') return typeof answer === 'string' && question.choices.includes(answer);
  return takes[question.kind](answer);
}

const takes: Readonly<Record<Exclude<Question['kind'], 'choice'>, (answer: Answer) => boolean>> = {
  short_text: (answer) => typeof answer === 'string' && answer.length <= LINE && !answer.includes('\n'),
  long_text: (answer) => typeof answer === 'string',
  number: (answer) => typeof answer === 'number' && Math.abs(answer) <= LARGEST,
  date: (answer) => typeof answer === 'string' && isDay(answer),
  yes_no: (answer) => typeof answer === 'boolean',
};

function isDay(text: string): boolean {
  if (!/^(19|2[0-2])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
