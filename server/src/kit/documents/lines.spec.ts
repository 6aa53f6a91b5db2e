import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesFor } from './fonts.ts';
import { breakLines, clamp, fits, type Line, lineWidth, measure } from './lines.ts';

const { text: chain } = facesFor('Inter');
const written = (lines: readonly Line[]) => lines.map((line) => line.map((run) => run.text).join(''));
const bare = (words: string) => words.normalize('NFC').replace(/\s/gu, '');
const set = (text: string, width: number) => written(breakLines(measure(text, chain), width));

describe('lines of text', () => {
  it('break at spaces, between the parts of a compound word, and at every line the writer ended', () => {
    expect(set('Grande Halle de la Villette', 8)).toEqual(['Grande Halle de', 'la Villette']);
    expect(set('Saint-Quentin-en-Yvelines', 8)).toEqual(['Saint-Quentin-', 'en-Yvelines']);
    expect(set('un\ndeux', 50)).toEqual(['un', 'deux']);
  });

  it('keep French punctuation with its word, and numbers whole', () => {
    expect(set('« Bonjour »', 3.5).every((line) => !/^[»]|«$/.test(line))).toBe(true);
    expect(set('licence PLATESV-R-2021-001234', 14)).toEqual(['licence', 'PLATESV-R-2021-001234']);
  });

  it('cut a word only when it cannot fit at all', () => {
    expect(set('Anticonstitutionnellement', 6).length).toBeGreaterThan(1);
    expect(set('Anticonstitutionnellement', 6).join('')).toBe('Anticonstitutionnellement');
  });

  it('compose accents, and drop what cannot be seen', () => {
    expect(set('e\u0301te\u0301\u200d🎺 \u0007fin', 50)).toEqual(['été fin']);
  });

  it('take each script from a font that has it', () => {
    const [line = []] = breakLines(measure('Léa محمد علي Ελένη', chain), 50);
    expect(line.map((run) => [run.font === chain[0], run.text])).toEqual([
      [true, 'Léa '],
      [false, 'محمد علي '],
      [true, 'Ελένη'],
    ]);
  });

  it('end in an ellipsis when they are too many', () => {
    const lines = breakLines(measure('un deux trois quatre cinq six', chain), 5);
    expect(written(clamp(lines, 2, { chain, width: 5 })).at(-1)).toMatch(/…$/);
    expect(clamp(lines, 99, { chain, width: 5 })).toEqual(lines);
  });

  it('are never wider than their place, and lose nothing but spaces', () => {
    const anyText = fc
      .array(fc.stringMatching(/^[\p{Script=Latin}0-9-]{1,30}$/u), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(anyText, fc.double({ min: 3, max: 30, noNaN: true }), (text, width) => {
        const lines = breakLines(measure(text, chain), width);
        expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width + 0.5);
        expect(bare(written(lines).join(''))).toBe(bare(text));
        const shortened = clamp(lines, 1, { chain, width });
        expect(Math.max(...shortened.map(lineWidth))).toBeLessThanOrEqual(width + 0.5);
        expect(fits(measure(text, chain), width, lines.length - 1)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
