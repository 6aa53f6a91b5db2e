import { ClientDraft } from '@estrade/api/clients-shapes';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contact } from '../client.ts';
import { combined } from './combine.ts';

const contact = (over: Partial<Contact> = {}): Contact => {
  const { otherEmails: _, ...known } = ClientDraft.parse({});
  return { ...known, ...over };
};
const none = { custom: {} };

it('keeps what there is, of the kept one when both have it', () => {
  const kept = contact({ lastName: 'Vidal', phone: '0611', tags: ['Presse'], custom: { a: 1, b: false } });
  const tags = ['presse', 'amie'];
  const merged = contact({ firstName: 'Inès', lastName: 'V.', email: 'i@v.fr', tags, custom: { a: 2, c: 'x' } });
  expect(combined(kept, merged, none)).toMatchObject({
    firstName: '',
    lastName: 'Vidal',
    email: 'i@v.fr',
    phone: '0611',
    tags: ['Presse', 'amie'],
    custom: { a: 1, b: false, c: 'x' },
  });
});

it('does as it is told, also when nothing is what was chosen', () => {
  const kept = contact({ firstName: 'I.', lastName: 'Vidal', company: 'Atelier', custom: { a: 1 } });
  const merged = contact({ firstName: 'Inès', lastName: 'Vidal', custom: { a: 2 } });
  const choices = { name: 'merged', company: 'merged', custom: { a: 'merged' } } as const;
  expect(combined(kept, merged, choices)).toMatchObject({ firstName: 'Inès', company: '', custom: { a: 2 } });
});

const plain = (list: readonly string[]) => new Set(list.map((tag) => (tag === 'é' ? 'e' : tag.toLowerCase())));

it('loses no tag that has room and invents nothing', () => {
  const tags = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'é', 'E'), { maxLength: 20 });
  const phone = fc.option(fc.constantFrom('01', '02'));
  const side = fc.record({ tags, phone, lastName: fc.constantFrom('', 'X', 'Y') });
  fc.assert(
    fc.property(side, side, (one, other) => {
      const both = combined(contact(one), contact(other), none);
      expect(plain(both.tags)).toEqual(plain([...one.tags, ...other.tags]));
      expect([one.phone, other.phone]).toContain(both.phone);
      expect(both.phone === null).toBe(one.phone === null && other.phone === null);
      expect(both.lastName).toBe(one.lastName || other.lastName);
    }),
  );
});
