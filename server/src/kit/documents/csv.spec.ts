import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, separatorOf } from './csv.ts';

describe('a line of CSV', () => {
  it('is split as the language expects, and quoted where it must', () => {
    expect(csvRow(['Léa', 12.5, null, 'a;b'], separatorOf('fr'))).toBe('Léa;12.5;;"a;b"\r\n');
    expect(csvRow(['say "hi"', 'two\nlines'], separatorOf('en'))).toBe('"say ""hi""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+33 6 12 34 56 78', '-2', '@SUM(A1)', '\t=1', ' =cmd|calc', '\r=1', '|x', '＝1+1'])(
    'disarms %j',
    (text) => {
      const [[cell]] = parse(csvRow([text], ';'), { delimiter: ';', relax_quotes: true }) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('leaves numbers and harmless texts as they are', () => {
    expect(csvRow([-12, 'a=b', 'x@y.fr', ''], ';')).toBe('-12;a=b;x@y.fr;\r\n');
  });

  it('reads back as what was written, formulas apart', () => {
    const text = fc.string({ unit: 'grapheme' }).map((typed) => `x${typed}`);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';' as const, ',' as const),
        (cells, separator) => {
          expect(parse(csvRow(cells, separator), { delimiter: separator })).toEqual([cells]);
        },
      ),
    );
  });
});
