import { fold } from '#kit/text/fold';
import { excerpt, plainText } from '../text.ts';
import { guessTerm } from './category.ts';
import { cleanLine, cleanMarkdown, withoutTitle } from './clean.ts';
import type { DraftEvent, ImportSettings } from './draft.ts';
import type { Findings, Source } from './source.ts';

type Words = Pick<DraftEvent, 'title' | 'summary' | 'description' | 'language' | 'category' | 'kind' | 'keywords'>;

const LONGEST_TITLE = 140;
const LONGEST_SUMMARY = 280;
const LONGEST_DESCRIPTION = 20_000;
const MOST_KEYWORDS = 20;
const MONTHS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';
const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DATE_WORDS = new RegExp(
  String.raw`\b(?:\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \d{1,2}|(?:${WEEKDAYS})s? (?:le )?\d{1,2})\b`,
);

/** What an event says of itself. */
export function wordsOf(source: Source, settings: ImportSettings, findings: Findings): Words {
  const title = titleOf(source, findings);
  const described = describedIn(source, title, findings);
  const summary = summaryOf(source, title, described);
  const keywords = keywordsOf(source.cell('keywords'));
  for (const field of ['title', 'summary', 'description'] as const) {
    const value = dateNamedIn(source.cell(field));
    if (value) findings.note(field, 'events.import_names_a_date', { value });
  }
  const clues = { cell: source.cell('category'), title, keywords, summary };
  return {
    title,
    summary,
    description: descriptionOf(described, cleanMarkdown(source.cell('summary')), summary),
    language: languageOf(source, settings, findings),
    category: guessTerm(clues, settings.categories),
    kind: guessTerm(clues, settings.kinds),
    keywords,
  };
}

function titleOf(source: Source, findings: Findings): string {
  const title = cleanLine(source.cell('title'));
  if (title === '') {
    findings.refuse('title', 'events.import_title_missing');
    return title;
  }
  if (title.length <= LONGEST_TITLE) return title;
  findings.note('title', 'events.import_text_cut', { params: { max: LONGEST_TITLE } });
  const cut = title.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()}…`;
}

/** "25 janvier // Scène ouverte": true last year, wrong once the season has moved. The words that say it, folded. */
function dateNamedIn(text: string): string | null {
  return DATE_WORDS.exec(fold(text))?.[0] ?? null;
}

function describedIn(source: Source, title: string, findings: Findings): string {
  const described = withoutTitle(cleanMarkdown(source.cell('description')), title);
  if (described.length <= LONGEST_DESCRIPTION) return described;
  findings.note('description', 'events.import_text_cut', { params: { max: LONGEST_DESCRIPTION } });
  const cut = described.slice(0, LONGEST_DESCRIPTION);
  return cut.slice(0, Math.max(cut.lastIndexOf('\n\n'), LONGEST_DESCRIPTION / 2)).trimEnd();
}

/** One or two sentences. A lone full stop, or the title again, says nothing: the description then speaks. */
function summaryOf(source: Source, title: string, description: string): string {
  const typed = excerpt(cleanMarkdown(source.cell('summary')), LONGEST_SUMMARY);
  const says = fold(typed) !== '' && fold(typed) !== fold(title);
  return says ? typed : excerpt(description, LONGEST_SUMMARY) || (fold(typed) && typed);
}

/** A summary that had to be cut is kept whole at the head of the description, unless the description says it too. */
function descriptionOf(description: string, summary: string, shown: string): string {
  const whole = plainText(summary);
  if (whole.length <= LONGEST_SUMMARY || fold(plainText(description)).includes(fold(whole))) return description;
  const both = [summary, description].filter(Boolean).join('\n\n');
  return shown === whole || both.length > LONGEST_DESCRIPTION ? description : both;
}

/** A list as people make lists. Four small words without a comma are four words, not one. */
function keywordsOf(text: string): readonly string[] {
  const parts = text
    .split(/[,;|\n]| {2,}/)
    .map(cleanLine)
    .filter(Boolean);
  const [only = ''] = parts;
  const split = parts.length === 1 && /^\p{Ll}+( \p{Ll}+){3,}$/u.test(only) ? only.split(' ') : parts;
  const byFold = new Map(split.filter((word) => word.length <= 50).map((word) => [fold(word), word]));
  byFold.delete('');
  return [...byFold.values()].slice(0, MOST_KEYWORDS);
}

function languageOf(source: Source, settings: ImportSettings, findings: Findings): 'fr' | 'en' {
  const language = fold(source.cell('language'));
  if (language === '') return settings.language;
  if (/^(?:fr|fra|fre|francais|french)\b/.test(language)) return 'fr';
  if (/^(?:en|eng|anglais|english)\b/.test(language)) return 'en';
  findings.note('language', 'events.import_language_unknown');
  return settings.language;
}
