import { Parser } from 'htmlparser2';

/** `&amp;`, `&eacute;`, `&#8217;` as the characters they stand for. Signs that look like tags are left alone. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) }, { decodeEntities: true });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
