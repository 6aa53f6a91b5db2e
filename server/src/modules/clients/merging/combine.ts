import type { MergeChoices } from '@estrade/api/clients-merging';
import { type Contact, distinctTags } from '../client.ts';

type Side = 'kept' | 'merged';

/** What is known of one client made of two: what was chosen, else what there is, of the kept one when both have it. */
export function combined(kept: Contact, merged: Contact, choices: MergeChoices): Contact {
  const side = (field: Exclude<keyof MergeChoices, 'custom'>, has: (contact: Contact) => boolean) =>
    (choices[field] ?? (has(kept) || !has(merged) ? 'kept' : 'merged')) === 'kept' ? kept : merged;
  const named = side('name', ({ firstName, lastName }) => firstName + lastName !== '');
  return {
    firstName: named.firstName,
    lastName: named.lastName,
    company: side('company', ({ company }) => company !== '').company,
    email: side('email', ({ email }) => email !== null).email,
    phone: side('phone', ({ phone }) => phone !== null).phone,
    address: side('address', ({ address }) => address.line + address.postcode + address.city !== '').address,
    language: side('language', ({ language }) => language !== null).language,
    tags: distinctTags([...kept.tags, ...merged.tags]).slice(0, MOST_TAGS),
    custom: combinedFields(kept.custom, merged.custom, choices.custom),
  };
}

function combinedFields(
  kept: Contact['custom'],
  merged: Contact['custom'],
  choices: Readonly<Record<string, Side>>,
): Contact['custom'] {
  const keys = new Set([...Object.keys(kept), ...Object.keys(merged)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const side = choices[key] ?? (kept[key] === undefined ? 'merged' : 'kept');
      const value = (side === 'kept' ? kept : merged)[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

const MOST_TAGS = 20;
