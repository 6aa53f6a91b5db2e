/** Time zones as people say them. */

/** `Europe/Paris` → « Paris », « heure de Paris » being said around it. */
export function zoneName(zone: string, locale: string): string {
  const town = zone.split('/').at(-1) ?? zone;
  const name = town.replaceAll('_', ' ');
  return locale === 'fr' ? (inFrench[name] ?? name) : name;
}

const inFrench: Readonly<Record<string, string>> = {
  Brussels: 'Bruxelles',
  London: 'Londres',
  Toronto: 'Toronto',
  Montreal: 'Montréal',
  Reunion: 'La Réunion',
  'New York': 'New York',
  Algiers: 'Alger',
  Tunis: 'Tunis',
};

/** Every zone this browser knows, those that are used first. */
export function zonesWith(first: readonly string[]): string[] {
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'));
  return [...new Set([...first, ...all])];
}
