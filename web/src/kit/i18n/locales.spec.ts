import { describe, expect, it } from 'vitest';
import { inLocale, isLocale, localized } from './locales';

describe('localized', () => {
  it.each([
    ['/', '/fr'],
    ['/events', '/fr/events'],
    ['/?q=bal', '/fr?q=bal'],
    ['/events#map', '/fr/events#map'],
    ['/french-fries', '/fr/french-fries'],
    ['/apidays', '/fr/apidays'],
  ])('%s becomes %s', (href, expected) => expect(localized(href, 'fr')).toBe(expected));

  it.each([
    'https://example.org/x',
    '//example.org',
    '#top',
    'mailto:a@b.fr',
    '/api/docs',
    '/en/events',
    '/en',
    '/fr?q=1',
  ])('leaves %s alone', (href) => expect(localized(href, 'fr')).toBe(href));
});

describe('inLocale', () => {
  it('keeps the rest of the address', () => {
    expect(inLocale('/fr/events?q=fr', 'en')).toBe('/en/events?q=fr');
    expect(inLocale('/fr', 'en')).toBe('/en');
  });
});

it('knows its languages', () => {
  expect(isLocale('fr')).toBe(true);
  expect(isLocale('de')).toBe(false);
  expect(isLocale(undefined)).toBe(false);
});
