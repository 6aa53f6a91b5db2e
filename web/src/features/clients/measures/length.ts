export type Unit = 'cm' | 'in';

const MM = { cm: 10, in: 25.4 } as const;
const VULGAR: Readonly<Record<string, string>> = {
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅛': ' 1/8',
  '⅜': ' 3/8',
  '⅝': ' 5/8',
  '⅞': ' 7/8',
};

/** « 68,5 », « 68.5 cm », « 27 1/2 », « 27½ » → a number; null for what is none. */
export function readLength(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*(cm|in|″|"|po)\.?$/i, '')
    .replaceAll(/[½¼¾⅛⅜⅝⅞]/g, (sign) => VULGAR[sign] ?? sign)
    .replace(',', '.')
    .trim();
  const match = /^(-?)(\d{1,4}(?:\.\d{1,3})?)?(?:\s*(\d{1,2})\/(2|4|8|16))?$/.exec(plain);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const size = Number(match[2] ?? 0) + (match[3] ? Number(match[3]) / Number(match[4]) : 0);
  return match[1] ? -size : size;
}

/** As it stands in a field. */
export function writeLength(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false }).format(value);
}

/** « 68,5 cm », « 27 in »: millimetres in the unit somebody reads. */
export function formatLength(mm: number, unit: Unit, locale: string): string {
  const digits = unit === 'cm' ? 1 : 2;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(mm / MM[unit])}\u00a0${unit}`;
}

/** « +0,5 cm », « −1 cm »; a change always says which way it went. */
export function formatChange(mm: number, unit: Unit, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return `${format.format(mm / MM[unit])}\u00a0${unit}`;
}
