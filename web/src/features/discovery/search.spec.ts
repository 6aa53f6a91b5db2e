import { editions } from '@estrade/editions/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf } from '@/kit/destination';
import { searchOf } from './home/section-search';
import { readSearch, type Params } from './read-search';
import {
  changed,
  everything,
  longest,
  pageSize,
  radii,
  sortOf,
  sorts,
  toggled,
  unfiltered,
  views,
  whens,
  type Search,
} from './search';
import { searchHref } from './search-address';
import { toFilter } from './search-filter';

/** As Next gives it: one value as text, several as a list. */
function paramsOf(href: string): Params {
  const query = new URL(href, 'http://x').searchParams;
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

const words = fc
  .string({ maxLength: 60 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => !text.includes('\0'));
const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { maxLength: 4 });
const degrees = (limit: number) => fc.integer({ min: -limit * 100, max: limit * 100 }).map((value) => value / 100);
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc.oneof(
  fc.constantFrom(null, ...whens).map((when) => ({ when, from: null, to: null })),
  fc.record({ when: fc.constant(null), from: fc.option(days), to: fc.option(days) }),
);
const rest = fc.record({
  words,
  where: words,
  point: fc.option(fc.record({ lat: degrees(90), lng: degrees(180) })),
  near: fc.boolean(),
  radius: fc.constantFrom(...radii),
  categories: slugs,
  kinds: slugs,
  labels: slugs,
  price: fc.constantFrom(null, 'free' as const, 'paid' as const),
  freeFood: fc.boolean(),
  online: fc.boolean(),
  sort: fc.constantFrom(null, ...sorts),
  view: fc.constantFrom(...views),
  shown: fc.integer({ min: 1, max: longest / pageSize }).map((pages) => pages * pageSize),
  after: fc.constant(null),
});
const search = fc.tuple(rest, time).map(([one, when]): Search => ({ ...one, ...when }));

describe('a search in an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(search, (one) => {
        expect(readSearch(paramsOf(searchHref(one)))).toEqual(one);
      }),
    );
  });

  it('leaves out what makes no sense, whatever is written there', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const names = [
      'q',
      'where',
      'lat',
      'lng',
      'radius',
      'when',
      'from',
      'to',
      'category',
      'free',
      'price',
      'sort',
      'view',
      'shown',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (params) => {
        const read = readSearch(params);
        expect(readSearch(paramsOf(searchHref(read)))).toEqual(read);
        expect(read.shown % pageSize).toBe(0);
        expect(read.shown).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('says nothing when nothing is wished', () => {
    expect(searchHref(everything)).toBe('/events');
    expect(readSearch({})).toEqual(everything);
  });

  it('refuses days that do not exist', () => {
    expect(readSearch({ from: '2026-02-30', to: '2026-13-01' })).toEqual(everything);
  });

  it('takes a preset before chosen days, and « Choisir des dates » for the days', () => {
    expect(readSearch({ when: 'weekend', from: '2026-11-21' })).toMatchObject({ when: 'weekend', from: null });
    expect(readSearch({ when: 'dates', from: '2026-11-21' })).toMatchObject({ when: null, from: '2026-11-21' });
  });

  it('reads every search an edition links to as that search', () => {
    const links = editions.flatMap(({ home, navigation }) => [
      ...navigation.main,
      ...home.flatMap((section) => (section.kind === 'search_hero' ? section.shortcuts : [])),
    ]);
    const searches = links.flatMap(({ to }) => ('search' in to ? [to] : []));
    expect(searches.length).toBeGreaterThan(5);
    for (const to of searches) expect(readSearch(paramsOf(hrefOf(to)))).toEqual(searchOf(to.search));
  });
});

it('begins anew when something changes', () => {
  expect(changed({ ...everything, shown: 96, after: 'x' }, { freeFood: true })).toMatchObject({
    shown: pageSize,
    after: null,
    freeFood: true,
  });
});

it('keeps how a list is looked at when the filters are cleared', () => {
  expect(unfiltered({ ...everything, words: 'bal', view: 'map', sort: 'popularity' })).toEqual({
    ...everything,
    view: 'map',
    sort: 'popularity',
  });
});

it('takes a value in, and out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('orders as the search suggests', () => {
  expect(sortOf({ sort: null, words: '' }, false)).toBe('date');
  expect(sortOf({ sort: null, words: 'bal' }, false)).toBe('relevance');
  expect(sortOf({ sort: 'distance', words: '' }, false)).toBe('date');
  expect(sortOf({ sort: 'distance', words: '' }, true)).toBe('distance');
});

it('asks the API for tonight as today, and for a place as its centre', () => {
  const point = { lat: 47.2, lng: -1.55 };
  const sent = toFilter({ ...everything, when: 'tonight', freeFood: true, radius: 10 }, { words: 'bal', point });
  expect(sent).toMatchObject({
    q: 'bal',
    when: 'today',
    lat: 47.2,
    lng: -1.55,
    radius: 10,
    freeFood: '1',
    online: undefined,
  });
});
