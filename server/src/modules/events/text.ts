import { type Token, marked } from 'marked';
import { decodeEntities } from './entities.ts';

/** Markdown as one reads it aloud: no marks, no addresses, one line per paragraph, title or item. */
export function plainText(markdown: string): string {
  return marked
    .lexer(markdown)
    .flatMap(linesOf)
    .map((line) => decodeEntities(line).replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/**
 * The beginning of a text in at most `max` characters, on one line: whole sentences when at least half of the room is
 * used by them, else whole words and an ellipsis.
 */
export function excerpt(markdown: string, max: number): string {
  const text = plainText(markdown).replaceAll('\n', ' ');
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const sentence = room.match(/^.*[.!?…](?=\s)/s)?.[0] ?? '';
  if (sentence.length >= max / 2) return sentence.trim();
  const words = room.slice(0, max - 1);
  const end = words.lastIndexOf(' ');
  return `${words.slice(0, end > max / 2 ? end : max - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

type WithChildren = Token & { readonly tokens?: readonly Token[]; readonly text?: string };

function linesOf(token: Token): readonly string[] {
  switch (token.type) {
    case 'list':
      return (token.items as readonly WithChildren[]).flatMap(({ tokens = [] }) => tokens.flatMap(linesOf));
    case 'blockquote':
      return (token.tokens ?? []).flatMap(linesOf);
    case 'table':
      return [token.header, ...token.rows].map((row) =>
        row.map(({ tokens }: WithChildren) => wordsOf(tokens ?? [])).join(' '),
      );
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return [wordsOfBlock(token)];
  }
}

function wordsOfBlock(token: WithChildren): string {
  if (token.type === 'html') return token.text?.replaceAll(/<[^>]*>/g, ' ') ?? '';
  return token.tokens ? wordsOf(token.tokens) : (token.text ?? '');
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfInline).join('');
}

function wordsOfInline(token: WithChildren): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return '';
  return token.tokens ? wordsOf(token.tokens) : (token.text ?? '');
}
