import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceAddress, serviceHref, serviceIdIn } from './address';

const id = '01a1f96e-63ba-7000-a164-85da8c2bb4f8';

describe('the address of a service', () => {
  it.each([
    ['Portrait en studio', `/services/portrait-en-studio-${id}`],
    ['Cœur à cœur, l’été', `/services/coeur-a-coeur-l-ete-${id}`],
    ['写真', `/services/${id}`],
  ])('of « %s » can be read', (title, href) => expect(serviceHref({ id, title })).toBe(href));

  it('leads to the service whatever it is called', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (title) => {
        const address = serviceAddress({ id, title });
        expect(serviceIdIn(address)).toBe(id);
        expect(address).toMatch(/^[a-z0-9-]{36,97}$/);
      }),
    ));

  it.each(['portrait', '', 'x'.repeat(36), `${id}-portrait`])('« %s » is none', (address) =>
    expect(serviceIdIn(address)).toBeNull(),
  );
});
