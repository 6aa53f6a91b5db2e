import type { Client, ClientForm } from '@estrade/api/clients-shapes';

export type Side = 'kept' | 'merged';
type Plain = 'name' | 'company' | 'email' | 'phone' | 'address';

/** Something both cards say, and not the same. */
export interface Differing {
  /** `email`, `custom.posture`. */
  readonly key: string;
  /** Of a field every card has. */
  readonly field: Plain;
  /** Of a field of the trade, in its own words. */
  readonly label: { readonly fr: string; readonly en: string } | null;
  readonly kept: string;
  readonly merged: string;
}

const PLAIN: Readonly<Record<Plain, (client: Client) => string>> = {
  name: ({ firstName, lastName }) => `${firstName} ${lastName}`.trim(),
  company: ({ company }) => company,
  email: ({ email }) => email ?? '',
  phone: ({ phone }) => phone ?? '',
  address: ({ address: { line, postcode, city } }) => [line, `${postcode} ${city}`.trim()].filter(Boolean).join('\n'),
};

/** What somebody has to choose of: where one card is silent, the other speaks for both. */
export function differing(kept: Client, merged: Client, fields: ClientForm['fields']): Differing[] {
  const plain = (Object.keys(PLAIN) as Plain[]).map((field) => {
    const says = PLAIN[field];
    return { key: field, field, label: null, kept: says(kept), merged: says(merged) };
  });
  const custom = fields.map(({ key, label }) => {
    const [one, other] = [said(kept, key), said(merged, key)];
    return { key: `custom.${key}`, field: 'name' as const, label, kept: one, merged: other };
  });
  return [...plain, ...custom].filter((row) => row.kept !== '' && row.merged !== '' && row.kept !== row.merged);
}

function said({ custom }: Client, key: string): string {
  const value = custom[key];
  return value === undefined || value === null ? '' : String(value);
}
