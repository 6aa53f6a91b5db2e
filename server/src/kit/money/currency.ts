const known = new Set(Intl.supportedValuesOf('currency'));
const exponents = new Map<string, number>();

/** Decimals of a currency's minor unit (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD. An unknown code is a RangeError. */
export function exponentOf(currency: string): number {
  const remembered = exponents.get(currency);
  if (remembered !== undefined) return remembered;
  if (!known.has(currency)) throw new RangeError(`unknown currency: ${currency}`);
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const exponent = format.resolvedOptions().maximumFractionDigits ?? 2;
  exponents.set(currency, exponent);
  return exponent;
}
