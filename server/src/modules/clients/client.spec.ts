import { ClientDraft } from '@estrade/api/clients-shapes';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, nameOf, splitName, tidied } from './client.ts';

const draft = (over: Partial<ClientDraft> = {}) => ({ ...ClientDraft.parse({}), ...over });

describe('the name of a client', () => {
  it.each([
    [{ firstName: 'Inès', lastName: 'Vidal', company: 'Atelier' }, 'Inès Vidal'],
    [{ lastName: 'Vidal' }, 'Vidal'],
    [{ company: 'Atelier Vidal', email: 'a@b.fr' }, 'Atelier Vidal'],
    [{ email: 'ines@vidal.fr', phone: '06 12 34 56 78' }, 'ines@vidal.fr'],
    [{ phone: '06 12 34 56 78' }, '06 12 34 56 78'],
  ])('of %j is %s', (known, name) => {
    expect(nameOf(draft(known))).toBe(name);
    expect(faultOf(draft(known))).toBeNull();
  });

  it('is needed in one form or another', () => {
    expect(faultOf(draft({ tags: ['fidèle'] }))).toMatchObject({ code: 'clients.nameless' });
  });

  it.each([
    ['Inès Vidal', 'Inès', 'Vidal'],
    ['  Jean   de La Fontaine ', 'Jean', 'de La Fontaine'],
    ['Madonna', '', 'Madonna'],
    ['', '', ''],
  ])('%j is taken apart', (name, firstName, lastName) => {
    expect(splitName(name)).toEqual({ firstName, lastName });
  });

  it('taken apart, is never longer than its columns nor loses a word that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const { firstName, lastName } = splitName(name);
        expect(firstName.length).toBeLessThanOrEqual(80);
        expect(lastName.length).toBeLessThanOrEqual(80);
        const whole = name.trim().split(/\s+/).join(' ');
        expect(whole.length > 80 || nameOf(draft({ firstName, lastName })) === whole).toBe(true);
      }),
    );
  });
});

describe('a draft', () => {
  it('keeps one spelling of a tag, and no empty field', () => {
    const tidy = tidied(draft({ tags: ['Fidèle', 'fidele', 'presse'], custom: { a: '', b: null, c: 0, d: false } }));
    expect(tidy).toMatchObject({ tags: ['Fidèle', 'presse'], custom: { c: 0, d: false } });
    expect(Object.keys(tidy.custom)).toEqual(['c', 'd']);
  });

  it('says an address once', () => {
    const known = { lastName: 'Vidal', email: 'a@b.fr', otherEmails: ['c@d.fr', 'c@d.fr'] };
    expect(faultOf(tidied(draft(known)))).toBeNull();
    expect(tidied(draft(known)).otherEmails).toEqual(['c@d.fr']);
    expect(faultOf(draft({ ...known, otherEmails: ['a@b.fr'] }))).toMatchObject({ code: 'clients.repeated_email' });
  });
});
