import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, type Measure, questionOf, toTenths, valueOf } from './measure.ts';

const label = { fr: 'x', en: 'x' };
const waist = { key: 'waist', label, from: 480, to: 1700 };
const measure = (value: number, over: Partial<Measure> = {}): Measure => {
  const { unit = 'cm' } = over;
  return { point: 'waist', kind: 'body', unit, sure: false, tenths: toTenths({ value, unit }), ...over };
};

describe('a length', () => {
  it.each([
    [68.5, 'cm', 6850],
    [27, 'in', 6858],
    [27.125, 'in', 6890],
    [0.05, 'cm', 5],
  ] as const)('%d %s is %d tenths of a millimetre', (value, unit, tenths) => {
    expect(toTenths({ value, unit })).toBe(tenths);
  });

  it('is read back as it was typed, to a sixteenth of an inch and half a millimetre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3200 }), (sixteenths) => {
        const typed = sixteenths / 16;
        const back = valueOf(measure(typed, { unit: 'in' }));
        expect(Math.abs(back - typed)).toBeLessThan(0.0025);
        const halves = sixteenths / 20;
        expect(valueOf(measure(halves))).toBeCloseTo(halves, 9);
      }),
    );
  });
});

describe('a measure', () => {
  it.each([
    [68, 'cm', null, null],
    [27, 'cm', null, 'inches'],
    [680, 'cm', null, 'millimetres'],
    [27, 'in', null, null],
    [120, 'in', null, 'centimetres'],
    [9, 'cm', null, 'unusual'],
    [68, 'cm', 7000, null],
    [68, 'cm', 12_000, 'changed'],
    [55, 'cm', 14_000, 'inches'],
  ] as const)('of %d %s after %s asks: %s', (value, unit, before, question) => {
    expect(questionOf(measure(value, { unit }), waist, before)).toBe(question);
  });

  it('of a garment may leave the body, ease may be anything a hand would leave', () => {
    expect(questionOf(measure(200, { kind: 'finished' }), waist, null)).toBeNull();
    expect(questionOf(measure(4, { kind: 'ease' }), waist, 1000)).toBeNull();
    expect(questionOf(measure(-3, { kind: 'ease' }), waist, null)).toBeNull();
    expect(questionOf(measure(90, { kind: 'ease' }), waist, null)).toBe('unusual');
  });

  it('is never asked about once somebody is sure, nor when it lies where bodies do', () => {
    const anything = fc.double({ min: -100, max: 2000, noNaN: true });
    fc.assert(
      fc.property(anything, fc.constantFrom('cm', 'in'), (value, unit) => {
        expect(questionOf(measure(value, { unit, sure: true }), waist, 7000)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 4800, max: 17_000 }), (tenths) => {
        expect(questionOf(measure(0, { tenths }), waist, null)).toBeNull();
      }),
    );
  });

  it('that was typed in the wrong unit is always asked about: no waist is likely in both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 190, max: 470 }), (tenthsOfInches) => {
        expect(questionOf(measure(tenthsOfInches / 10), waist, null)).toBe('inches');
      }),
    );
  });
});

it('knows the points of the trade, each once a kind', () => {
  const groups = [{ key: 'g', label, points: [waist] }];
  const typed = { point: 'waist', kind: 'body', value: 68, unit: 'cm', sure: false } as const;
  expect(faultOf([typed, { ...typed, kind: 'ease' }], groups)).toBeNull();
  expect(faultOf([typed, typed], groups)).toEqual({ code: 'clients.repeated_measure', field: 'values.1.point' });
  expect(faultOf([{ ...typed, point: 'tail' }], groups)?.code).toBe('clients.unknown_point');
});
