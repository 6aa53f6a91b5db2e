import { EventDraft, type DateDraft, type EditorEvent } from '@estrade/api/events-shapes';

/** A date of the form; a new one has neither id nor status. */
export type DraftDate = DateDraft & Partial<Pick<EditorEvent['dates'][number], 'status'>>;

/** What the organizer writes, as it stands in the form. */
export type Draft = Omit<EventDraft, 'dates'> & { dates: DraftDate[] };
export type DraftField = keyof Draft;

const fields = Object.keys(EventDraft.shape) as DraftField[];

export function draftOf(event: EditorEvent): Draft {
  return Object.fromEntries(fields.map((field) => [field, event[field]])) as Draft;
}

/** What differs from what is saved. A space typed at the end is not a change yet: it is about to be followed by a word. */
export function changesOf(saved: Draft, draft: Draft): Partial<Draft> {
  return Object.fromEntries(
    fields.filter((field) => !same(saved[field], draft[field])).map((field) => [field, draft[field]]),
  );
}

/** What of it the API would take. The rest stays in the form until it can be saved, and holds nothing else back. */
export function sendable(changes: Partial<Draft>): { body: Partial<Draft>; held: DraftField[] } {
  const names = Object.keys(changes) as DraftField[];
  const held = names.filter((field) => !EventDraft.shape[field].safeParse(changes[field]).success);
  return { body: Object.fromEntries(names.filter((name) => !held.includes(name)).map((n) => [n, changes[n]])), held };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, trimmed) === JSON.stringify(b, trimmed);
}

function trimmed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
