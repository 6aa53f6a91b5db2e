import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openCard, sealCard } from './listed-card.ts';

it('is the line it was made of, whatever people write', () => {
  const line = fc.record({
    id: fc.string(),
    title: fc.string({ unit: 'binary' }),
    distance: fc.constant(null),
    next: fc.record({ zone: fc.string(), phase: fc.constant('upcoming') }),
  });
  fc.assert(
    fc.property(
      line,
      fc.constantFrom('upcoming' as const, 'ongoing' as const),
      fc.option(fc.integer({ min: 0, max: 9999 })),
      (given, phase, km) => {
        const read: unknown = JSON.parse(sealCard(openCard(given), { phase, km }));
        expect(read).toEqual(JSON.parse(JSON.stringify({ ...given, distance: km, next: { ...given.next, phase } })));
      },
    ),
  );
});
