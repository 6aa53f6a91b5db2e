import { IntlMessageFormat } from 'intl-messageformat';
import { declaredRefusals, type Refusal } from '../refusal.ts';

export type Locale = 'fr' | 'en';

const compiled = new Map<string, IntlMessageFormat>();

/** Fills an ICU message: `message('fr', '{n, plural, one {# place} other {# places}}', { n: 2 })`. */
export function message(locale: Locale, icu: string, params: Readonly<Record<string, unknown>> = {}): string {
  const key = `${locale}:${icu}`;
  let format = compiled.get(key);
  if (!format) compiled.set(key, (format = new IntlMessageFormat(icu, locale, undefined, { ignoreTag: true })));
  return String(format.format(params as Record<string, string>));
}

/** The sentence of a refusal in a language. */
export function sentenceOf(refusal: Pick<Refusal, 'code' | 'params'>, locale: Locale): string {
  const spec = declaredRefusals().get(refusal.code);
  return spec ? message(locale, spec[locale], refusal.params) : refusal.code;
}
