import { describe, expect, it } from 'vitest';
import { after, type ServiceAct, type ServiceStatus } from './service.ts';
import { someTerms } from './offers.factory.ts';
import { hasChanged, nextNumber } from './version.ts';
import { toColumns, toTerms, type VersionRow } from './version-rows.repository.ts';

const acts: ServiceAct[] = ['change', 'publish', 'pause', 'resume', 'archive'];

describe('a service', () => {
  it.each<[ServiceStatus, (ServiceStatus | null)[]]>([
    ['draft', ['draft', 'published', null, null, 'archived']],
    ['published', ['published', 'published', 'paused', null, 'archived']],
    ['paused', ['paused', 'published', null, 'published', 'archived']],
    ['archived', [null, null, null, null, null]],
  ])('that is %s goes by change, publish, pause, resume, archive to %o', (status, ways) => {
    expect(acts.map((act) => after(act, status))).toEqual(ways);
  });

  it('has changed when its draft says something else than its version', () => {
    const published = { id: 'v', number: 3, publishedAt: '', terms: someTerms({ locations: ['at_pro', 'online'] }) };
    expect(hasChanged({ draft: someTerms(), published: null })).toBe(true);
    expect(hasChanged({ draft: someTerms({ locations: ['at_pro', 'online'] }), published })).toBe(false);
    expect(hasChanged({ draft: someTerms({ locations: ['online', 'at_pro'] }), published })).toBe(false);
    expect(hasChanged({ draft: someTerms({ locations: ['online'] }), published })).toBe(true);
    expect(hasChanged({ draft: { ...published.terms, currency: 'CHF' }, published })).toBe(true);
  });

  it('counts its versions from one', () => {
    const version = { id: 'v', number: 3, publishedAt: '', terms: someTerms() };
    expect([null, version].map((published) => nextNumber({ published }))).toEqual([1, 4]);
  });

  it.each([
    someTerms(),
    someTerms({
      price: null,
      duration: { days: 3 },
      deposit: { kind: 'percentage', nature: 'arrhes', basisPoints: 1 },
    }),
    someTerms({
      deposit: { kind: 'fixed', nature: 'acompte', amount: 100 },
      cancellation: [],
      brief: [{ key: 'lieu', label: 'Où ?', kind: 'choice', required: true, choices: ['Ici', 'Là'] }],
    }),
  ])('is kept without loss', (terms) => {
    const { cancellation, brief, ...columns } = toColumns(terms);
    const row = { ...columns, cancellation: JSON.parse(cancellation), brief: JSON.parse(brief) } as VersionRow;
    expect(toTerms(row)).toEqual(terms);
  });
});
