import type { ClientField, MeasureGroup } from '@estrade/editions/client-fields';
import { money } from '#kit/money/money';
import { nameOf } from './client.ts';
import type { Trade } from './clients-access.service.ts';
import type { Activity } from './history/activities.repository.ts';
import type { ListedClient } from './listing.ts';
import type { SignedNote } from './notes/notes.service.ts';
import type { ShownClient } from './reading.service.ts';

export function toClientDto(client: ShownClient) {
  return {
    ...client,
    otherEmails: [...client.otherEmails],
    name: nameOf(client),
    archived: client.archivedAt !== null,
    spent: client.spent.map(({ amount, currency }) => money(amount, currency)),
    createdAt: client.createdAt.toISOString(),
    lastSeenAt: client.lastSeenAt.toISOString(),
  };
}

export function toLineDto(line: ListedClient) {
  return { ...line, name: nameOf(line), lastSeenAt: line.lastSeenAt.toISOString() };
}

export function toFormDto({ clientFields = [], measures = [] }: Trade) {
  return { fields: clientFields.map(toFieldDto), measures: measures.map(toGroupDto) };
}

export function toNoteDto({ id, text, at, by }: SignedNote) {
  return { id, text, at: at.toISOString(), by };
}

export function toActivityDto(activity: Activity) {
  const { id, kind, at, title = '', detail = '', subjectId = null, eventId = null, amount, currency } = activity;
  const paid = amount !== null && amount !== undefined && currency ? money(amount, currency) : null;
  return { id, kind, at: at.toISOString(), title, detail, subjectId, eventId, amount: paid };
}

function toFieldDto(field: ClientField) {
  const { key, label, help = null, kind } = field;
  return { key, label, help, kind, choices: field.kind === 'choice' ? field.choices : [] };
}

function toGroupDto({ key, label, points }: MeasureGroup) {
  return { key, label, points: points.map(({ help = null, ...point }) => ({ ...point, help })) };
}
