/**
 * What tells towns of the same name apart, from GeoNames' codes: the département in France ("93"), the state or
 * province in the United States and Canada ("QC"). Null elsewhere: the country is enough.
 */
export function areaOf(country: string, region: string, commune: string): string | null {
  if (country === 'FR') return /^\d[\dAB]\d{3}$/.test(commune) ? commune.slice(0, 2) : null;
  if (country === 'US') return region || null;
  return country === 'CA' ? (PROVINCES[region] ?? null) : null;
}

const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};
