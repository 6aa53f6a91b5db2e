import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * The words people read, from the web's own messages: `words('fr')('checkout.payment.pay', { total: '25,00 €' })`. A
 * journey told in them runs in both languages, and breaks when a word that people need is gone.
 */
export function words(locale: 'fr' | 'en') {
  return (path: string, params: Record<string, string | number> = {}): string => {
    const [file, ...keys] = path.split('.');
    let found: unknown = read(locale, file!);
    for (const key of keys) found = (found as Record<string, unknown> | undefined)?.[key];
    if (typeof found !== 'string') throw new Error(`no message ${path} in ${locale}`);
    return String(new IntlMessageFormat(found, locale, undefined, { ignoreTag: true }).format(params));
  };
}

export type Words = ReturnType<typeof words>;

const files = new Map<string, unknown>();

function read(locale: string, file: string): unknown {
  const key = `${locale}/${file}`;
  if (!files.has(key))
    files.set(key, JSON.parse(readFileSync(new URL(`../../web/messages/${key}.json`, import.meta.url), 'utf8')));
  return files.get(key);
}
