import { exponentOf } from './currency.ts';
import { type Money, money } from './money.ts';

/** Money as a person reads it: `12,50 €` in French, `€12.50` in English. Exact at any size. */
export function formatMoney(value: Money, locale: string): string {
  return moneyFormat(locale, value.currency).format(decimal(value) as Intl.StringNumericLiteral);
}

/** Plain decimal text, for files and machines: `12.50`, `1250` for yen. */
export function decimal({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const cut = digits.length - exponent;
  const sign = amount < 0 ? '-' : '';
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/**
 * Reads an amount as people type it: `12,50 €`, `1 234,5`, `12.50`, `EUR 1.234,50`, `£1,234`. Returns null when it
 * cannot be read with certainty: too many decimals, a stray letter, or a separator that could mean either thing.
 */
export function parseMoney(text: string, currency: string, locale = 'fr'): Money | null {
  const match = /^(?<sign>-?)(?<number>\d[\d.,]*)$/.exec(bare(text, currency, locale));
  if (!match?.groups) return null;
  const { sign = '', number = '' } = match.groups;
  const parts = split(number, exponentOf(currency), locale);
  if (!parts) return null;
  const amount = Number(sign + parts.units + parts.decimals.padEnd(exponentOf(currency), '0'));
  return Number.isSafeInteger(amount) ? money(amount, currency) : null;
}

const formats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
}

/** Without spaces, apostrophes between thousands, the currency's code or its sign. */
function bare(text: string, currency: string, locale: string): string {
  const format = moneyFormat(locale, currency);
  const sign = format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  const narrow = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const short = narrow.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  const kept = text.replace(/−/g, '-').replace(/(?<=\d)['’](?=\d{3})/g, '');
  return [currency, sign, short].reduce((rest, mark) => strip(rest.trim(), mark), kept.replace(/\s/gu, '')).trim();
}

function strip(text: string, mark: string): string {
  if (text.toUpperCase().startsWith(mark.toUpperCase())) return text.slice(mark.length);
  if (text.toUpperCase().endsWith(mark.toUpperCase())) return text.slice(0, -mark.length);
  return text.startsWith(`-${mark}`) ? `-${text.slice(mark.length + 1)}` : text;
}

interface Parts {
  readonly units: string;
  readonly decimals: string;
}

function split(number: string, exponent: number, locale: string): Parts | null {
  const point = decimalPoint(number, exponent, locale);
  if (point === 'unclear') return null;
  const cut = point === 'none' ? number.length : number.lastIndexOf(point);
  const [grouped, decimals] = [number.slice(0, cut), number.slice(cut + 1)];
  const isGrouped = /^\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)?$/.test(grouped) || /^\d+$/.test(grouped);
  if (!isGrouped || decimals.length > exponent || (point !== 'none' && grouped.includes(point))) return null;
  return { units: grouped.replace(/[.,]/g, ''), decimals };
}

/** Which mark starts the decimals. Two kinds of mark: the last one. One mark before three digits: as the language has it. */
function decimalPoint(number: string, exponent: number, locale: string): '.' | ',' | 'none' | 'unclear' {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return 'none';
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return 'none';
  return loneMark(last, number.length - number.indexOf(last) - 1, { exponent, locale });
}

function loneMark(
  mark: '.' | ',',
  digitsBehind: number,
  { exponent, locale }: { exponent: number; locale: string },
): '.' | ',' | 'none' | 'unclear' {
  if (digitsBehind !== 3) return exponent === 0 ? 'none' : mark;
  const own = locale.startsWith('en') ? '.' : ',';
  if (exponent === 3 && mark === own) return mark;
  return mark === ',' && own === '.' ? 'none' : 'unclear';
}
