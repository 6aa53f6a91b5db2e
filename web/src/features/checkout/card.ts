/** What people type of a card, read and written the way it stands on the card. No card is kept anywhere. */

/** « 4242424242424242 » → « 4242 4242 4242 4242 »; American Express in 4-6-5. */
export function formatCardNumber(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, 19);
  const groups = /^3[47]/.test(digits) ? [4, 6, 5] : [4, 4, 4, 4, 3];
  const parts: string[] = [];
  let rest = digits;
  for (const size of groups) {
    if (rest) parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join(' ');
}

/** « 928 », « 9/28 », « 09 / 2028 » → « 09/28 »; a lone figure above 1 is a whole month. */
export function formatExpiry(typed: string): string {
  const [first = '', second] = typed.split('/').map((part) => part.replace(/\D/g, ''));
  if (second !== undefined)
    return `${first.padStart(2, '0').slice(-2)}/${second.length > 2 ? second.slice(-2) : second}`;
  const digits = /^[2-9]/.test(first) ? `0${first}` : first;
  return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2, 4)}` : digits;
}

/** Month and four-digit year; null when it is no month of this century. */
export function readExpiry(text: string): { expMonth: number; expYear: number } | null {
  const match = /^(\d{2})\/(\d{2})$/.exec(text.trim());
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? { expMonth: month, expYear: 2000 + Number(match[2]) } : null;
}

/** Luhn's check digit: what a slip of the finger breaks. */
export function isCardNumber(typed: string): boolean {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits)) return false;
  const weighed = [...digits].toReversed().map((digit, place) => (place % 2 === 0 ? Number(digit) : Number(digit) * 2));
  return weighed.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** Where the caret belongs after formatting: behind the same digit as before. */
export function caretAfter(formatted: string, digitsBefore: number): number {
  let seen = 0;
  for (let place = 0; place < formatted.length; place += 1) {
    if (seen === digitsBefore) return place;
    if (/\d/.test(formatted.charAt(place))) seen += 1;
  }
  return formatted.length;
}
