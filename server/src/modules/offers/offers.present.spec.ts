import { expect, it } from 'vitest';
import { someTerms } from './offers.factory.ts';
import { toSummaryDto } from './offers.present.ts';

const organization = {
  id: 'o',
  handle: 'lumen',
  trade: 'general',
  name: 'Lumen',
  city: null,
  logoUrl: null,
  legal: { name: 'Lumen', address: null, registration: null, vatNumber: null },
  contactEmail: null,
  suspended: false,
};

it.each([
  ['Deux\n\nlignes', 'Deux lignes'],
  ['x'.repeat(240), 'x'.repeat(240)],
  ['x'.repeat(241), `${'x'.repeat(239)}…`],
  [`${'mot '.repeat(60)}fin`, `${'mot '.repeat(60).trim()}…`],
])('begins a description of any length with whole words', (description, excerpt) => {
  const terms = someTerms({ description });
  const offered = { id: 's', organizationId: 'o', status: 'published', versionId: 'v', terms, organization } as const;
  expect(toSummaryDto(offered).excerpt).toBe(excerpt);
});
