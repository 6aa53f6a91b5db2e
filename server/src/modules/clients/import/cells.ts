import type { ClientField } from '@estrade/editions/client-fields';
import { Email } from '@estrade/api/common';
import { meantCharacters } from '#kit/text/characters';
import { fold } from '#kit/text/fold';

/** One line of text as it was meant. */
export function lineOf(cell: string): string {
  return disarmed(meantCharacters(cell)).replaceAll(/\s+/g, ' ').trim();
}

/** A text of several lines. */
export function textOf(cell: string): string {
  return disarmed(meantCharacters(cell)).trim();
}

/** Exports put an apostrophe before what a spreadsheet would run as a formula, « +33 6… » too: it is none of the text. */
function disarmed(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@|%])/, '');
}

/** « a@b.fr; C@D.FR », « Inès <a@b.fr> » → addresses; null when there is text and no address, or one that is none. */
export function emailsOf(cell: string): string[] | null {
  const words = lineOf(cell)
    .split(/[;,\s<>]+/)
    .filter(Boolean);
  const read = words.filter((word) => word.includes('@')).map((word) => Email.safeParse(word));
  if (words.length > 0 && read.length === 0) return null;
  return read.every(({ success }) => success) ? [...new Set(read.flatMap(({ data }) => data ?? []))] : null;
}

/** As people write it; null when it is no number. */
export function phoneOf(cell: string): string | null {
  const line = lineOf(cell).replaceAll(/[\u00a0/]/g, ' ');
  return /^\+?[\d\s().-]{6,24}$/.test(line) && /\d{5}/.test(line.replaceAll(/\D/g, '')) ? line : null;
}

/** A country by its code, or France by its name; empty when it is something else. */
export function countryOf(cell: string): string {
  const line = lineOf(cell);
  if (/^[A-Za-z]{2}$/.test(line)) return line.toUpperCase();
  return fold(line) === 'france' ? 'FR' : '';
}

export function languageOf(cell: string): 'fr' | 'en' | null {
  const word = fold(cell).slice(0, 2);
  return word === 'fr' || word === 'en' ? word : fold(cell).startsWith('anglais') ? 'en' : null;
}

export function tagsOf(cell: string): string[] {
  return lineOf(cell)
    .split(/\s*[;,|]\s*|\s*:::\s*/)
    .filter((tag) => tag !== '' && !tag.startsWith('* '))
    .map((tag) => tag.slice(0, 40).trim());
}

/** A value of a field of the trade; null when it cannot be read as one. */
export function customOf(cell: string, field: ClientField): string | number | boolean | null {
  if (field.kind === 'choice') return choiceOf(cell, field);
  return READERS[field.kind](cell);
}

const READERS: Record<Exclude<ClientField['kind'], 'choice'>, (cell: string) => string | number | boolean | null> = {
  short_text: (cell) => lineOf(cell),
  long_text: textOf,
  number: (cell) => {
    const text = lineOf(cell).replaceAll(' ', '').replace(',', '.');
    return /^-?\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : null;
  },
  yes_no: (cell) => {
    const word = fold(cell);
    if (['oui', 'yes', 'vrai', 'true', '1', 'x', 'o', 'y'].includes(word)) return true;
    return ['non', 'no', 'faux', 'false', '0', 'n'].includes(word) ? false : null;
  },
  date: (cell) => {
    const line = lineOf(cell);
    const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(line);
    if (written) return `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`;
    return /^\d{4}-\d{2}-\d{2}$/.test(line) ? line : null;
  },
};

function choiceOf(cell: string, { choices }: Extract<ClientField, { kind: 'choice' }>): string | null {
  const word = fold(cell);
  const found = choices.find(({ value, label }) => [value, label.fr, label.en].some((name) => fold(name) === word));
  return found?.value ?? null;
}
