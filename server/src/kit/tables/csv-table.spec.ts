import { describe, expect, it } from 'vitest';
import { readTable } from './csv-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (input: Uint8Array | string) => {
  const answer = readTable(typeof input === 'string' ? bytes(input) : input, 5000);
  if (!answer.ok) throw new Error(answer.why);
  return answer.table;
};

describe('a table', () => {
  it.each([
    [';', 'titre;ville\nA;Lyon'],
    [',', 'titre,ville\nA,Lyon'],
    ['\t', 'titre\tville\nA\tLyon'],
    ['|', 'titre|ville\nA|Lyon'],
    [';', '"titre, long";ville\nA;Lyon'],
    [',', 'sep=,\ntitre;x,ville\nA,Lyon'],
  ])('is cut at %j in %j', (delimiter, text) => {
    const table = read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0]?.cells).toEqual(['A', 'Lyon']);
  });

  it.each([
    ['utf-8', bytes('titre\nÉté €')],
    ['utf-8', bytes('\uFEFFtitre\nÉté €')],
    ['windows-1252', Uint8Array.from([...bytes('titre\n'), 0xc9, 0x74, 0xe9, 0x20, 0x80])],
    ['utf-16le', Uint8Array.from(Buffer.from('\uFEFFtitre\nÉté €', 'utf16le'))],
  ])('is read in %s', (encoding, file) => {
    const table = read(file);
    expect(table).toMatchObject({ encoding, header: ['titre'], rows: [{ cells: ['Été €'] }] });
  });

  it('knows the line each row begins on, with cells of several lines and any line ending', () => {
    const text = 'titre;texte\r\nA;"un\r\ndeux"\r\n\r\nB;trois\r\nC;"quatre\n\ncinq ""six"""\r\n D ;sept';
    expect(read(text).rows).toEqual([
      { line: 2, cells: ['A', 'un\ndeux'] },
      { line: 5, cells: ['B', 'trois'] },
      { line: 6, cells: ['C', 'quatre\n\ncinq "six"'] },
      { line: 9, cells: [' D ', 'sept'] },
    ]);
    expect(read(`sep=;\r\n${text}`).rows[1]?.line).toBe(6);
  });

  it('bears quotes in the middle of words and rows of uneven length', () => {
    expect(read('a;b\nle "Grand" soir;x;y\nz').rows.map(({ cells }) => cells)).toEqual([
      ['le "Grand" soir', 'x', 'y'],
      ['z'],
    ]);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['', 'empty', {}],
    [' \n ', 'empty', {}],
    ['titre;ville\n', 'no_rows', {}],
    ['titre;ville\n;\n', 'no_rows', {}],
    ['titre\n\0\0', 'not_text', {}],
    ['titre\nA\n"B\nC\n', 'quote_open', { line: 3 }],
  ])('%j: %s', (text, why, params) => {
    expect(readTable(bytes(text), 5000)).toMatchObject({ ok: false, why, params });
  });

  it('is a picture', () => {
    expect(
      readTable(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 5000),
    ).toMatchObject({
      why: 'not_text',
    });
  });

  it('is too long', () => {
    expect(readTable(bytes(`titre\n${'A\n'.repeat(5001)}`), 5000)).toMatchObject({
      why: 'too_many_rows',
      params: { rows: 5001, most: 5000 },
    });
  });
});
