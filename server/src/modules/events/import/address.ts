import { fold } from '#kit/text/fold';
import { bareTownName } from '../places/names.ts';
import { cleanLine } from './clean.ts';

export interface Address {
  readonly address: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/**
 * Takes an address apart: "140 rue de Clignancourt, 75018 Paris" is a street, a postcode and a town. What follows the
 * postcode is the town; without postcode, a last part that is the town already known is left out.
 */
export function splitAddress(text: string, knownCity: string): Address {
  const whole = cleanLine(text).replace(/[\s,]*\bFrance\s*$/i, '');
  const coded = /^(.*?)[\s,-]*\b(?:F-)?(\d{5})\b[\s,]*([^\d]*(?:\d{1,2}\D*)?)$/.exec(whole);
  if (coded) {
    const [, street = '', postcode = '', town = ''] = coded;
    return { address: trimmed(street), postcode, city: trimmed(town) };
  }
  return { address: trimmed(withoutTown(whole, knownCity)), postcode: null, city: null };
}

/** "Église Saint-Gervais,Paris" in Paris is the église Saint-Gervais. */
export function withoutTown(text: string, city: string): string {
  const at = text.lastIndexOf(',');
  if (city === '') return text;
  if (isTown(text, city)) return '';
  return at >= 0 && isTown(text.slice(at + 1), city) ? text.slice(0, at) : text;
}

function isTown(text: string, city: string): boolean {
  return fold(bareTownName(text)) === fold(bareTownName(city));
}

function trimmed(text: string): string | null {
  return text.replaceAll(/^[\s,;–-]+|[\s,;–-]+$/g, '') || null;
}
