import { expect, it } from 'vitest';
import { readSkills, SettingsEdit } from './page-form';

it('reads skills as people part them', () => {
  expect(readSkills('Photographie, mariage ;  portrait,, mariage')).toEqual(['Photographie', 'mariage', 'portrait']);
  expect(readSkills(' ')).toEqual([]);
});

it('takes a VAT number however it is spaced', () => {
  const legal = { name: 'Asso', address: null, registration: null, vatNumber: 'fr 40 303 265 045' };
  expect(SettingsEdit.parse({ contact: { email: null, phone: null }, legal }).legal.vatNumber).toBe('FR40303265045');
});
