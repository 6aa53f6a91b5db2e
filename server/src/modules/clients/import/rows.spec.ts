import type { ClientField } from '@estrade/editions/client-fields';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '#kit/tables/columns';
import { readTable } from '#kit/tables/csv-table';
import { vocabularyOf } from './columns.ts';
import { readRows } from './rows.ts';

const label = (text: string) => ({ fr: text, en: text });
const fields: ClientField[] = [
  { key: 'birthday', label: label('Anniversaire'), kind: 'date' },
  { key: 'member', label: label('Adhérente'), kind: 'yes_no' },
];

function read(text: string) {
  const answer = readTable(new TextEncoder().encode(text), 100);
  if (!answer.ok) throw new Error(answer.why);
  const { mapping } = mapColumns(answer.table.header, vocabularyOf(fields));
  return readRows({ table: answer.table, mapping, fields });
}

describe('a row', () => {
  it('is somebody, in whatever words its columns are named', () => {
    const { rows, refused, notes } = read(
      'Prénom;NOM;Adresse e-mail;Téléphone portable;Code postal;Ville;Groupes;Remarques;Anniversaire;Adhérente\n' +
        'Inès;Vidal;Ines@Vidal.fr; 06 12 34 56 78;69001;Lyon;"mariée, soie";Appeler le matin;14/05/1993;oui',
    );
    expect([refused, notes]).toEqual([[], []]);
    expect(rows[0]).toMatchObject({
      line: 2,
      note: 'Appeler le matin',
      draft: {
        firstName: 'Inès',
        lastName: 'Vidal',
        email: 'ines@vidal.fr',
        phone: '06 12 34 56 78',
        address: { postcode: '69001', city: 'Lyon' },
        tags: ['mariée', 'soie'],
        custom: { birthday: '1993-05-14', member: true },
      },
    });
  });

  it('may hold a whole name and several addresses', () => {
    const { rows } = read('Name,Email\nJean de La Fontaine,"jean@a.fr; Jean <j@b.fr>"');
    expect(rows[0]?.draft).toMatchObject({
      firstName: 'Jean',
      lastName: 'de La Fontaine',
      email: 'jean@a.fr',
      otherEmails: ['j@b.fr'],
    });
  });

  it('keeps in the note what it could not read, and says so', () => {
    const { rows, notes } = read('Nom;Tel;Pays;Anniversaire\nVidal;le matin;Pérou;au printemps');
    expect(rows[0]).toMatchObject({
      note: 'Pays : Pérou\nTel : le matin\nAnniversaire : au printemps',
      draft: { phone: null, custom: {} },
    });
    expect(notes.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['clients.import_country_unknown', 'Pays', 'Pérou'],
      ['clients.import_phone_unreadable', 'Tel', 'le matin'],
      ['clients.import_field_unreadable', 'Anniversaire', 'au printemps'],
    ]);
  });

  it('is refused with its reason and its line', () => {
    const { rows, refused } = read('Nom;Email;Ville\nA;a@b.fr;Lyon\nB;pas une adresse;\n;;Lyon\nC;A@B.fr;\nD;;');
    expect(rows.map(({ draft }) => draft.lastName)).toEqual(['A', 'D']);
    expect(refused.map(({ line, code, params }) => [line, code, params])).toEqual([
      [3, 'clients.import_email_unreadable', {}],
      [4, 'clients.nameless', {}],
      [5, 'clients.import_repeated', { first: 2 }],
    ]);
  });

  it('is somebody, or refused, whatever stands in it', () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => text.trim() !== '' && !text.includes('\0'));
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (cells) => {
        const quoted = cells.map((one) => one.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'));
        const { rows, refused } = read(['Nom;Email;Tel;Anniversaire', ...quoted].join('\n'));
        const lines = new Set([...rows, ...refused].map(({ line }) => line));
        expect(lines.size).toBe(cells.length);
        expect(rows.every(({ line }) => refused.every((remark) => remark.line !== line))).toBe(true);
      }),
    );
  });
});
