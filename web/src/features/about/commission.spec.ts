import { expect, it } from 'vitest';
import { commissionOn } from './commission';

const commission = { basisPoints: 250, fixed: 49, vatBasisPoints: 2000 };

it.each([
  [0, 0],
  [20, 20],
  [1000, 74],
  [4800, 169],
])('on %i cents is %i', (price, kept) => expect(commissionOn(price, commission)).toBe(kept));
