/**
 * The name of an IANA zone as its owner spells it (`europe/paris` → `Europe/Paris`), or null when there is no such zone.
 * Fixed offsets (`+02:00`, `GMT+2`, `Etc/GMT-2`) are refused: they know nothing of summer time, and an event typed in
 * March for July would be an hour wrong.
 */
export function zoneNamed(text: string): string | null {
  const name = text.trim();
  const known = zonesByName.get(name.toLowerCase());
  if (known) return known;
  return ALIAS.test(name) && understood(name) ? name : null;
}

// Older names of the same zones ("Asia/Kolkata" against "Asia/Calcutta") are valid and missing from the runtime's list.
const ALIAS = /^(?!Etc\/)[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]+){1,2}$/;

const zonesByName = new Map(
  [...Intl.supportedValuesOf('timeZone').filter((zone) => !zone.startsWith('Etc/')), 'UTC'].map((zone) => [
    zone.toLowerCase(),
    zone,
  ]),
);

function understood(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
