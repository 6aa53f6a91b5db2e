import { ClientDraft } from '@estrade/api/clients-shapes';
import type { ClientField } from '@estrade/editions/client-fields';
import { expect, it } from 'vitest';
import { mapColumns } from '#kit/tables/columns';
import { readTable } from '#kit/tables/csv-table';
import { vocabularyOf } from '../import/columns.ts';
import { readRows } from '../import/rows.ts';
import { clientsCsv, type ExportedClient } from './clients-csv.document.ts';

const label = (fr: string, en: string) => ({ fr, en });
const fields: ClientField[] = [
  { key: 'birthday', label: label('Anniversaire', 'Birthday'), kind: 'date' },
  { key: 'member', label: label('Membre', 'Member'), kind: 'yes_no' },
  {
    key: 'consent',
    label: label('Droit à l’image', 'Image consent'),
    kind: 'choice',
    choices: [{ value: 'family', label: label('Cercle familial', 'Family only') }],
  },
];

const client = (over: Partial<ClientDraft>): ExportedClient => {
  const { otherEmails, ...draft } = { ...ClientDraft.parse({}), ...over };
  const now = new Date();
  const row = {
    id: 'c',
    organizationId: 'o',
    revision: 1,
    source: 'hand',
    archivedAt: null,
    mergedInto: null,
  } as const;
  const emails = draft.email ? [draft.email, ...otherEmails] : otherEmails;
  return { ...draft, ...row, rootId: 'c', createdAt: now, lastSeenAt: now, emails };
};

const drafts: Partial<ClientDraft>[] = [
  {
    firstName: 'Inès',
    lastName: 'de La Tour; "Vidal"',
    email: 'ines@vidal.fr',
    otherEmails: ['i@v.fr'],
    phone: '+33 6 12 34 56 78',
    address: { line: '3 rue, bât. B', postcode: '01000', city: 'Bourg', country: 'FR' },
    language: 'en',
    tags: ['mariée', 'soie'],
    custom: { birthday: '1993-05-14', member: false, consent: 'family' },
  },
  { company: 'Compagnie du Revers' },
];

it.each(['fr', 'en'] as const)('what is exported in %s comes in again as it was', async (locale) => {
  const lines: string[] = [];
  for await (const line of clientsCsv(drafts.map(client), { locale, fields })) lines.push(line);
  const answer = readTable(new TextEncoder().encode(lines.join('')), 100);
  if (!answer.ok) throw new Error(answer.why);
  const { mapping } = mapColumns(answer.table.header, vocabularyOf(fields));
  const { rows, refused, notes } = readRows({ table: answer.table, mapping, fields });
  expect([refused, notes]).toEqual([[], []]);
  expect(rows.map(({ draft }) => draft)).toEqual(drafts.map((draft) => ({ ...ClientDraft.parse({}), ...draft })));
});

it('runs nothing in a spreadsheet', async () => {
  const lines: string[] = [];
  const evil = client({ lastName: '=HYPERLINK("http://evil.test")' });
  for await (const line of clientsCsv([evil], { locale: 'fr', fields: [] })) lines.push(line);
  expect(lines.join('')).not.toMatch(/(^|;|")=HYPERLINK/m);
});
