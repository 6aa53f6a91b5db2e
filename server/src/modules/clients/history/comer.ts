import { type ClientSource, type Contact, splitName } from '../client.ts';

/** Somebody who bought or booked, by the address that says who it is. */
export interface Comer {
  readonly organizationId: string;
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly language: 'fr' | 'en';
  readonly source: ClientSource;
}

/** What is known of somebody who comes for the first time. */
export function contactOf({ name, email, phone, language }: Comer): Contact {
  return {
    ...splitName(name),
    company: '',
    email,
    phone: phone?.slice(0, LONGEST_PHONE) ?? null,
    address: { line: '', postcode: '', city: '', country: '' },
    language,
    tags: [],
    custom: {},
  };
}

/** Each once, the first time they come. */
export function distinctComers<C extends Comer>(comers: readonly C[]): C[] {
  return [...new Map(comers.toReversed().map((comer) => [addressKey(comer), comer])).values()];
}

export function addressKey({ organizationId, email }: Pick<Comer, 'organizationId' | 'email'>): string {
  return `${organizationId} ${email}`;
}

const LONGEST_PHONE = 26;
