import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { absolute, jsonLdText, pageMetadata } from './seo';

beforeEach(() => {
  vi.stubEnv('PUBLIC_URL', 'https://estrade.example/');
  vi.stubEnv('EDITION', 'meetral');
  return () => vi.unstubAllEnvs();
});

describe('JSON-LD', () => {
  it('cannot leave its script, whatever a title says', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const text = jsonLdText({ name: `</script><!--${name}` });
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', name: `</script><!--${name}` });
      }),
    );
  });
});

describe('metadata', () => {
  it('names the same page in each language', async () => {
    const meta = await pageMetadata({ locale: 'en', path: '/events/bal', title: 'Bal' });
    expect(meta.alternates).toEqual({
      canonical: '/en/events/bal',
      languages: { fr: '/fr/events/bal', en: '/en/events/bal', 'x-default': '/fr/events/bal' },
    });
    expect(meta.openGraph).toMatchObject({ siteName: 'Meetral', url: '/en/events/bal', locale: 'en_GB' });
    expect(meta.robots).toBeUndefined();
  });

  it('keeps private pages out of search engines', async () => {
    expect((await pageMetadata({ locale: 'fr', path: '/space', title: 'x', hidden: true })).robots).toEqual({
      index: false,
      follow: true,
    });
  });

  it('writes absolute addresses from the public origin', () => {
    expect(absolute('/', 'fr')).toBe('https://estrade.example/fr');
    expect(absolute('/events?q=1', 'en')).toBe('https://estrade.example/en/events?q=1');
  });
});
