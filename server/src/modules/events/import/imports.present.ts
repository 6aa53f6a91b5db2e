import type { EventImport as Dto, EventImportLine } from '@estrade/api/events-import';
import type { z } from 'zod';
import { sentenceOf } from '#kit/text/message';
import { toDraft } from './import-draft.ts';
import type { DraftEvent, RowNote, RowRefusal } from './draft.ts';
import type { EventImport, KeptWhy, Outcome } from './event-import.ts';
import type { MappingProblem } from './mapping.ts';
import type { ShownImport } from './imports.service.ts';

type Locale = 'fr' | 'en';

/** An import in a list: what it was, and how far it is. */
export function toLine(one: EventImport): z.input<typeof EventImportLine> {
  const { findings } = one;
  return {
    id: one.id,
    organizationId: one.organizationId,
    filename: one.filename,
    format: one.format,
    status: one.status,
    createdAt: one.createdAt.toISOString(),
    weeks: one.weeks,
    rows: findings.rows,
    accepted: findings.ready,
    refused: findings.refusedRows,
  };
}

export function toDto({ one, outcome }: ShownImport, locale: Locale): z.input<typeof Dto> {
  const { findings, zone, kept } = one;
  const { dates, firstDay, lastDay, suggestedWeeks, counts, cut } = findings;
  return {
    ...toLine(one),
    zone,
    dates,
    firstDay,
    lastDay,
    suggestedWeeks,
    columns: findings.columns.map(({ name, field, samples }) => ({ name, field, samples: [...samples] })),
    blockers: findings.blockers.map((blocker) => toBlocker(blocker, locale)),
    sample: findings.first.map(toSample),
    problems: problemsOf(one, outcome, locale),
    counts: counts.map(({ code, count }) => ({ code, count })),
    more: cut,
    progress: outcome.done,
    eventIds: [...outcome.eventIds],
    kept: kept.map(({ eventId, title, why }) => ({ eventId, title, code: why, detail: KEPT[why][locale] })),
  };
}

function toBlocker({ field, code, params }: MappingProblem, locale: Locale) {
  return { field, code, detail: sentenceOf({ code, params: { field, ...params } }, locale) };
}

function toSample(draft: DraftEvent) {
  const { labels: _, food: __, dates, ...words } = toDraft(draft);
  return { ...words, dates: [...dates], line: draft.line, price: draft.price?.text ?? null };
}

function problemsOf({ findings }: EventImport, outcome: Outcome, locale: Locale) {
  const late = outcome.refused.map((refusal) => ({ ...refusal, column: null, value: '' }));
  return [
    ...[...findings.refused, ...late].map((remark) => toProblem(remark, { refused: true, locale })),
    ...findings.notes.map((remark) => toProblem(remark, { refused: false, locale })),
  ].toSorted((a, b) => a.line - b.line);
}

type Said = Pick<RowRefusal | RowNote, 'line' | 'column' | 'value'> & Parameters<typeof sentenceOf>[0];

function toProblem(
  { line, column, code, value, params }: Said,
  { refused, locale }: { readonly refused: boolean; readonly locale: Locale },
) {
  return { line, column, code, refused, value: value || null, detail: sentenceOf({ code, params }, locale) };
}

const KEPT: Readonly<Record<KeptWhy, Record<Locale, string>>> = {
  edited: { fr: 'Modifié depuis l’import.', en: 'Edited since the import.' },
  submitted: { fr: 'Déjà envoyé ou publié.', en: 'Already submitted or published.' },
  pictures: { fr: 'Des photos y ont été ajoutées.', en: 'Pictures were added to it.' },
  tickets: { fr: 'Des billets y ont été préparés.', en: 'Tickets were prepared for it.' },
};
