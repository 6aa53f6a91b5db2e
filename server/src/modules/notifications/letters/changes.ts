import type { MaterialChange } from '#core/events';
import type { OrderLetter } from '#core/ticketing';
import type { LetterRow } from '#kit/mail/layout';

const LABELS: Readonly<Record<MaterialChange['what'], Readonly<Record<'fr' | 'en', string>>>> = {
  date: { fr: 'Nouvelle date', en: 'New date' },
  place: { fr: 'Nouveau lieu', en: 'New place' },
  online: { fr: 'Lien de connexion', en: 'Link to join' },
  date_cancelled: { fr: 'Date annulée', en: 'Date cancelled' },
  date_postponed: { fr: 'Date reportée', en: 'Date postponed' },
  title: { fr: 'Nouveau titre', en: 'New title' },
};
const ONLINE = {
  fr: 'Le lien a changé : retrouvez-le avec vos billets.',
  en: 'The link has changed: find it with your tickets.',
};

/** Those that concern what was bought: the event as a whole, or a date there is a ticket for. */
export function changesFor(changes: readonly MaterialChange[], { tickets }: Pick<OrderLetter, 'tickets'>) {
  const dates = new Set(tickets.map(({ dateId }) => dateId));
  return changes.filter(({ dateId }) => dateId === null || dates.has(dateId));
}

/** Which letter tells them: the gravest change gives it its name. */
export function newsOf(
  changes: readonly MaterialChange[],
): 'date_cancelled' | 'date_postponed' | 'event_altered' | 'event_changed' {
  const kinds = new Set(changes.map(({ what }) => what));
  if (kinds.has('date_cancelled')) return 'date_cancelled';
  if (kinds.has('date_postponed')) return 'date_postponed';
  return changes.some(({ refund }) => refund) ? 'event_altered' : 'event_changed';
}

/** The changes of an event as rows of a letter: what it was → what it is. */
export function changeRows(changes: readonly MaterialChange[], locale: 'fr' | 'en'): LetterRow[] {
  return changes.map((change) => ({ label: LABELS[change.what][locale], value: valueOf(change, locale) }));
}

function valueOf({ what, before, after }: MaterialChange, locale: 'fr' | 'en'): string {
  if (what === 'online') return ONLINE[locale];
  const [was, is] = [before, after].map((text) => text && spoken(text, locale));
  return was && is ? `${was} → ${is}` : (is ?? was ?? '');
}

const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?\[[^\]]+\]/;

/** A wall time with its zone as people say it; anything else as it is. Formatted as UTC, for the wall is what counts. */
function spoken(text: string, locale: 'fr' | 'en'): string {
  const wall = STAMP.exec(text)?.[1];
  if (!wall) return text;
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${wall}Z`));
}
