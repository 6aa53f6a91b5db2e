import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderNumber, orderNumberLength } from './order-number.ts';

it('reads out well, whatever chance gives', () => {
  const bytes = fc.uint8Array({ minLength: orderNumberLength, maxLength: orderNumberLength });
  fc.assert(
    fc.property(bytes, (random) => {
      expect(orderNumber(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});
