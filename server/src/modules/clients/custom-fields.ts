import type { ClientField } from '@estrade/editions/client-fields';
import type { ClientDraft } from '@estrade/api/clients-shapes';
import { Temporal } from 'temporal-polyfill';

type Values = ClientDraft['custom'];
type Value = Values[string];

/**
 * What is wrong with the values of the trade's fields, the first of them. A field the trade no longer has may stay as it was:
 * `before` is what stood there.
 */
export function customFault(
  values: Values,
  fields: readonly ClientField[],
  before: Values = {},
): { readonly code: string; readonly field: string } | null {
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find((one) => one.key === key);
    if (field ? fits(value, field) : before[key] === value) continue;
    return { code: field ? 'clients.bad_field' : 'clients.unknown_field', field: `custom.${key}` };
  }
  return null;
}

function fits(value: Value, field: ClientField): boolean {
  if (value === null || value === undefined) return true;
  return field.kind === 'choice' ? field.choices.some((choice) => choice.value === value) : FITS[field.kind](value);
}

const FITS: Record<Exclude<ClientField['kind'], 'choice'>, (value: Value) => boolean> = {
  short_text: (value) => typeof value === 'string' && value.length <= 200 && !value.includes('\n'),
  long_text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Math.abs(value) <= 1e12,
  yes_no: (value) => typeof value === 'boolean',
  date: isDay,
};

function isDay(value: Value): boolean {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}
