/** What a free text says of the price. Amounts are in minor units of the currency, each once, smallest first. */
export type PriceGuess =
  | { readonly kind: 'free'; readonly text: string; readonly donation: boolean }
  | {
      readonly kind: 'amounts';
      readonly text: string;
      readonly amounts: readonly { readonly amount: number; readonly currency: Currency }[];
      /** "990 € HT": what is paid is more. */
      readonly beforeTax: boolean;
    }
  | { readonly kind: 'unknown'; readonly text: string };

type Currency = 'EUR' | 'GBP' | 'USD' | 'CHF' | 'CAD';

/**
 * Guesses prices from what people type: "10€", "De 6 à 25 €", "5/7€", "8 € / 5 € réduit", "Gratuit -12 ans, 4,50 euros".
 * Telephone charges, passes and memberships are not the price of a place. Null for an empty text.
 */
export function guessPrice(text: string): PriceGuess | null {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy === '') return null;
  const paid = amountsIn(tidy);
  const free = FREE.test(tidy);
  if (paid.length === 0)
    return free ? { kind: 'free', text: tidy, donation: DONATION.test(tidy) } : { kind: 'unknown', text: tidy };
  const currency = paid[0]?.currency ?? 'EUR';
  const values = [...new Set(paid.map(({ amount }) => amount)), ...(free ? [0] : [])];
  const amounts = [...new Set(values)].toSorted((a, b) => a - b).map((amount) => ({ amount, currency }));
  if (amounts.every(({ amount }) => amount === 0)) return { kind: 'free', text: tidy, donation: DONATION.test(tidy) };
  return { kind: 'amounts', text: tidy, amounts, beforeTax: /\b(?:HT|hors taxes?)\b/.test(tidy) };
}

const FREE =
  /\bgratuite?s?\b|\bgratuitement\b|\b(?:entr[ée]e|acc[èe]s|participation) libre\b|\blibre (?:acc[èe]s|participation|entr[ée]e)\b|\bfree\b(?! food)|\bprix libre\b|\bau chapeau\b|\bpay what you (?:can|want)\b|\bdonation\b/i;
const DONATION =
  /\b(?:participation libre|libre participation|prix libre|au chapeau|pay what you|donation|don libre)\b/i;

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const SIGN = String.raw`€|euros?\b|eur\b|£|gbp\b|chf\b|\$ ?ca\b|cad\b|\$|usd\b`;
/** One or several numbers that share the sign behind them, or one with the sign before it. */
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])(?<numbers>(?:${NUMBER})(?:\s*(?:/|-|–|à|et|ou|to|or|and)\s*(?:${NUMBER}))*)\s*(?<after>${SIGN})|(?<before>[€£$])\s?(?<number>${NUMBER})`,
  'giu',
);
/** Said of an amount by the words around it: it buys something else than one place. */
const NOT_A_PLACE = /\b(?:pass|abonnements?|adh[ée]sions?|carte|cotisation|membership|season ticket)\b[^;/.,]*$/i;

interface Amount {
  readonly amount: number;
  readonly currency: Currency;
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].filter((match) => buysAPlace(match, text)).flatMap(valuesOf);
}

function buysAPlace(match: RegExpExecArray, text: string): boolean {
  const perMinute = /^\s*(?:\/|par|per|la)\s*min/i.test(text.slice(match.index + match[0].length));
  return !perMinute && !NOT_A_PLACE.test(text.slice(0, match.index));
}

function valuesOf({ groups = {} }: RegExpExecArray): readonly Amount[] {
  const currency = currencyOf(groups.after ?? groups.before ?? '€');
  const values = (groups.numbers ?? groups.number ?? '').match(new RegExp(NUMBER, 'gu')) ?? [];
  return values.map((value) => ({ amount: minor(value), currency }));
}

function minor(value: string): number {
  return Math.round(Number(value.replaceAll(/[ \u00a0\u202f]/g, '').replace(',', '.')) * 100);
}

function currencyOf(sign: string): Currency {
  const known = sign.toLowerCase().replaceAll(' ', '');
  if (known === '£' || known === 'gbp') return 'GBP';
  if (known === 'chf') return 'CHF';
  if (known === 'cad' || known === '$ca') return 'CAD';
  return known === '$' || known === 'usd' ? 'USD' : 'EUR';
}
