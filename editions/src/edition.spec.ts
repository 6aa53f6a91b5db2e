import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { Edition } from './edition.ts';
import { editions, findEdition } from './registry.ts';

describe.each(editions.map((edition) => [edition.id, edition] as const))('the edition %s', (_, edition) => {
  it('is valid, so it is written in both languages, readable and without a link to nowhere', () => {
    expect(Edition.safeParse(edition).error).toBeUndefined();
  });

  it('opens its home page with a search and closes it by calling organisers', () => {
    expect(edition.home[0]?.kind).toBe('search_hero');
    expect(edition.home.at(-1)?.kind).toBe('organiser_call');
  });

  it('speaks of FreeFood only where the label exists', () => {
    const words = JSON.stringify([edition.home, edition.navigation, edition.labels]);
    expect(/free_?food/i.test(words)).toBe(edition.features.freeFood);
  });

  it('announces the commission it takes', () => {
    const call = edition.home.find((section) => section.kind === 'organiser_call');
    const { basisPoints, fixed } = edition.commission;
    expect(call?.text.en).toContain(
      fixed ? `${basisPoints / 100}% and ${fixed} cents` : `${basisPoints / 100}% per paid ticket`,
    );
  });
});

describe('an edition is refused', () => {
  const sound = findEdition('estrade');
  const refusal = (change: Partial<Record<keyof Edition, unknown>>) =>
    JSON.stringify(Edition.safeParse({ ...sound, ...change }).error?.issues ?? 'accepted');

  it('when a language is missing or blank', () => {
    expect(refusal({ slogan: { fr: 'La scène' } })).toContain('"en"');
    expect(refusal({ slogan: { fr: 'La scène', en: ' ' } })).toContain('"en"');
  });

  it('when text cannot be read on its ground', () => {
    const colours = { ...sound.brand.colours, accentText: '#8f8ba3' };
    expect(refusal({ brand: { ...sound.brand, colours } })).toContain('accentText on paper');
  });

  it('when a slug is there twice', () => {
    expect(refusal({ categories: [...sound.categories, sound.categories[0]] })).toContain(
      '\\"musique\\" is there twice',
    );
  });

  it('when two trades are one, or share a kind of service', () => {
    const [first, second] = sound.trades;
    expect(refusal({ trades: [first, first] })).toContain('trades: \\"events\\" is there twice');
    const copied = { ...second, serviceKinds: first!.serviceKinds };
    expect(refusal({ trades: [first, copied] })).toContain('serviceKinds: \\"concert-prive\\" is there twice');
    expect(refusal({ trades: [{ ...first, serviceKinds: [] }] })).toContain('serviceKinds');
  });

  it('when a link searches what does not exist', () => {
    expect(refusal({ categories: sound.categories.filter(({ slug }) => slug !== 'musique') })).toContain(
      'unknown category \\"musique\\"',
    );
    expect(refusal({ home: [{ ...sound.home[1], filter: { kind: 'sieste' } }] })).toContain(
      'unknown kind \\"sieste\\"',
    );
  });

  it('when a module is unknown or a field is not an edition’s', () => {
    expect(refusal({ modules: ['bar'] })).toContain('modules');
    expect(JSON.stringify(Edition.safeParse({ ...sound, onStart: 'x' }).error?.issues)).toContain('onStart');
  });
});

describe('the registry', () => {
  it('holds each id once, the default first', () => {
    expect(editions.map(({ id }) => id)).toEqual([...new Set(editions.map(({ id }) => id))]);
    expect(editions[0]?.id).toBe('estrade');
  });

  it('refuses an unknown id and names the known ones', () => {
    expect(() => findEdition('estrad')).toThrow(
      'Unknown edition "estrad". Known editions: estrade, meetral, billetterie.',
    );
  });
});

describe('contrast', () => {
  it('matches the figures of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#ffffff', '#007bff')).toBeCloseTo(3.98, 2);
  });
});
