import type { BookingDetails, MyBookingDetail } from '@estrade/api/bookings-shapes';
import { z } from 'zod';

type Terms = MyBookingDetail['terms'];
export type Question = Terms['brief'][number];

/** What the form says when an answer cannot be read. */
interface Words {
  needed: string;
  number: string;
  choosePlace: string;
}

/** The form as it is typed: every answer is text until it is sent. */
export function detailsSchema({ brief, locations }: Pick<Terms, 'brief' | 'locations'>, words: Words) {
  return z
    .object({
      location: z.string().refine((typed) => locations.some((one) => one === typed), words.choosePlace),
      answers: z.record(z.string(), z.string().max(4000)),
      message: z.string().trim().max(2000),
    })
    .superRefine(({ answers }, context) => {
      for (const question of brief) {
        const fault = faultOf(question, answers[question.key]?.trim() ?? '', words);
        if (fault) context.addIssue({ code: 'custom', path: ['answers', question.key], message: fault });
      }
    });
}

export type DetailsValues = z.output<ReturnType<typeof detailsSchema>>;

function faultOf({ kind, required }: Question, typed: string, words: Words): string | null {
  if (!typed) return required ? words.needed : null;
  return kind === 'number' && readNumber(typed) === null ? words.number : null;
}

/** « 12 », « 1 200 », « 2,5 »; null for what is no number. */
export function readNumber(typed: string): number | null {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(bare) ? Number(bare) : null;
}

/** An empty form; a place that leaves no choice is chosen. */
export function emptyDetails({ brief, locations }: Pick<Terms, 'brief' | 'locations'>): DetailsValues {
  const [only] = locations;
  return {
    location: locations.length === 1 && only ? only : '',
    answers: Object.fromEntries(brief.map(({ key }) => [key, ''])),
    message: '',
  };
}

/** What is sent; questions left open are left out. */
export function toDetails({ location, answers, message }: DetailsValues, brief: Terms['brief']): BookingDetails {
  const said = brief.flatMap((question) => {
    const typed = answers[question.key]?.trim() ?? '';
    return typed ? [[question.key, answerOf(question, typed)] as const] : [];
  });
  return { location: location as BookingDetails['location'], answers: Object.fromEntries(said), message };
}

function answerOf({ kind }: Question, typed: string): string | number | boolean {
  if (kind === 'number') return readNumber(typed) ?? typed;
  return kind === 'yes_no' ? typed === 'yes' : typed;
}
