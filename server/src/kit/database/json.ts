/**
 * A value as text for a `jsonb` column. Half a character (a pair of surrogates cut in two, or sent by somebody who tries things out)
 * is no Unicode to PostgreSQL, which refuses the whole value: it becomes the sign for what cannot be shown, as it does in text columns.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(HALF, String.raw`$1\ufffd`);
}

/** JSON writes whole characters as they are and halves as escapes; an escaped backslash before one is none. */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
