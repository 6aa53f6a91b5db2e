import type { ClientField } from '@estrade/editions/client-fields';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { customFault } from './custom-fields.ts';

const label = { fr: 'x', en: 'x' };
const fields: ClientField[] = [
  { key: 'line', label, kind: 'short_text' },
  { key: 'text', label, kind: 'long_text' },
  { key: 'number', label, kind: 'number' },
  { key: 'day', label, kind: 'date' },
  { key: 'yes', label, kind: 'yes_no' },
  {
    key: 'one',
    label,
    kind: 'choice',
    choices: [
      { value: 'a', label },
      { value: 'b', label },
    ],
  },
];

it.each([
  [{ line: 'x', text: 'x\ny', number: 1.5, day: '1984-02-29', yes: false, one: 'b' }, null],
  [{}, null],
  [{ day: null }, null],
  [{ line: 'x\ny' }, 'custom.line'],
  [{ number: '12' }, 'custom.number'],
  [{ day: '2026-02-30' }, 'custom.day'],
  [{ day: '0001-01-01' }, 'custom.day'],
  [{ yes: 'true' }, 'custom.yes'],
  [{ one: 'c' }, 'custom.one'],
])('%j', (values, fault) => {
  expect(customFault(values, fields)?.field ?? null).toBe(fault);
});

it('knows only the fields of the trade, and leaves what an older trade had', () => {
  expect(customFault({ other: 'x' }, fields)).toEqual({ code: 'clients.unknown_field', field: 'custom.other' });
  expect(customFault({ other: 'x' }, fields, { other: 'x' })).toBeNull();
  expect(customFault({ other: 'y' }, fields, { other: 'x' })?.code).toBe('clients.unknown_field');
});

it('answers to whatever is given', () => {
  const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)));
  fc.assert(
    fc.property(values, (given) => {
      const fault = customFault(given, fields);
      expect(fault === null || Object.keys(given).includes(fault.field.slice('custom.'.length))).toBe(true);
    }),
  );
});
