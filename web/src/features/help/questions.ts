import type { Locale } from '@/kit/i18n/locales';
import { questionsEn } from './questions.en';
import { questionsFr } from './questions.fr';

export interface HelpSection {
  id: 'tickets' | 'payment' | 'door' | 'organizing' | 'account';
  title: string;
  /** Answers are Markdown, short. */
  questions: readonly { question: string; answer: string }[];
}

export function helpSections(locale: Locale): readonly HelpSection[] {
  return locale === 'fr' ? questionsFr : questionsEn;
}
