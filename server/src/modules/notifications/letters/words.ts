import { BOOKING_LETTERS } from './booking-words.ts';
import { BUYER_LETTERS } from './buyer-words.ts';
import { MEMBER_LETTERS } from './member-words.ts';

/** A letter's words before it is laid out; the same shape in both languages. */
export interface LetterWords {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string | null;
}

export type LetterKind = keyof typeof BUYER_LETTERS | keyof typeof MEMBER_LETTERS | keyof typeof BOOKING_LETTERS;

/** ICU messages. */
export const LETTERS: Readonly<Record<LetterKind, Readonly<Record<'fr' | 'en', LetterWords>>>> = {
  ...BUYER_LETTERS,
  ...MEMBER_LETTERS,
  ...BOOKING_LETTERS,
};
