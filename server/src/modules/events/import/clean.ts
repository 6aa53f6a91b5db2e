import { decodeEntities } from '../entities.ts';
import { fold } from '#kit/text/fold';
import { plainText } from '../text.ts';
import { meantCharacters } from '#kit/text/characters';
import { htmlToMarkdown, isHtml } from './html.ts';

/** One line of text as its author meant it: a title, a name, an address. */
export function cleanLine(text: string): string {
  const meant = withoutEscapes(decodeTwice(meantCharacters(text)));
  return (isHtml(meant) ? plainText(htmlToMarkdown(meant)) : meant).replaceAll(/\s+/g, ' ').trim();
}

/**
 * A description as clean Markdown: HTML is translated, entities and written-out line ends ("\n") are read, links lead
 * somewhere a person may go, bullets become lists, and the lines people broke by hand stay broken.
 */
export function cleanMarkdown(text: string): string {
  const meant = withoutEscapes(decodeTwice(meantCharacters(text)));
  const markdown = isHtml(meant) ? htmlToMarkdown(meant) : meant;
  const lines = tidyBold(tidyLinks(markdown.replaceAll(/<(?=[a-z/!?])(?!https?:|mailto:)/gi, String.raw`\<`))).split(
    '\n',
  );
  return withBreaks(lines.flatMap(tidyLine))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^(- .+)\n\n(?=- )/gm, '$1\n')
    .trim();
}

/** The text without its first line when that line only says the title again. */
export function withoutTitle(markdown: string, title: string): string {
  const [first = '', ...rest] = markdown.split('\n');
  return first !== '' && fold(plainText(first)) === fold(title) ? rest.join('\n').trim() : markdown;
}

/** Texts that went through two programs are often escaped twice. */
function decodeTwice(text: string): string {
  return decodeEntities(decodeEntities(text));
}

/** `\n` typed as two signs is a line end, never meant as such in Markdown; `\.` is only needed after a number that begins a line. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\\r\\n|\\n|\\r/g, '\n')
    .replaceAll(String.raw`\t`, ' ')
    .replaceAll(/(^[ ]*\d{1,9})?\\([.,;:!?()+'"-])/gm, (whole, number: string | undefined, sign: string) =>
      number === undefined ? sign : whole,
    );
}

const LINK = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?((?:[^\s()>]|\([^\s()]*\))*)>?(?:\s+"[^"]*")?\s*\)/g;

function tidyLinks(markdown: string): string {
  return markdown.replaceAll(LINK, (...match: string[]) =>
    tidyLink({ image: match[1] ?? '', words: match[2] ?? '', target: match[3] ?? '' }),
  );
}

function tidyLink({
  image,
  words,
  target,
}: {
  readonly image: string;
  readonly words: string;
  readonly target: string;
}): string {
  const href = target.replace(/^https?:\/\/(?=mailto:)/i, '');
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return words;
  if (words.trim() === '') return image ? '' : href;
  return words === href ? href : `[${words}](${href})`;
}

/** "**Bold **" is not bold to Markdown: the space goes outside. Well-formed pairs are stepped over. */
function tidyBold(markdown: string): string {
  return markdown.replaceAll(/\*\*\S(?:[^*\n]*?\S)?\*\*|\*\*(\S[^*\n]*?) +\*\*/g, (whole, loose: string | undefined) =>
    loose === undefined ? whole : `**${loose}** `,
  );
}

/** One line without what only its source needed; a rule gets the room that keeps it from making a title of what precedes. */
function tidyLine(line: string): readonly string[] {
  const text = line.trim();
  if (/^(?:[-_=*~] ?){3,}$/.test(text)) return ['', '---', ''];
  const hard = / {2,}$/.test(line) && text !== '' ? '  ' : '';
  const item = /^( *)(?:[•●▪◦‣▸]\s*|[*+-]\s+|-(?=\p{L}))(\S.*)$/u.exec(line.trimEnd());
  if (item)
    return [
      `${' '.repeat(Math.min(4, Math.floor((item[1] ?? '').length / 2) * 2))}- ${item[2]?.replaceAll(/ {2,}/g, ' ')}`,
    ];
  // A star that opens and never closes points to a footnote that was left behind.
  const words = /^\*[^\s*][^*]*$/.test(text) ? text.slice(1) : text;
  return [words.replaceAll(/ {2,}/g, ' ') + hard];
}

function withBreaks(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (breaks(line, lines[at + 1] ?? '') ? `${line.trimEnd()}  ` : line.trimEnd()));
}

/** A short line, or one that ends like a sentence, was ended on purpose: Markdown would glue it to the next. */
function breaks(line: string, next: string): boolean {
  const words = line.trim();
  if (words === '' || next.trim() === '' || isBlock(line) || isBlock(next)) return false;
  return line.endsWith('  ') || words.length < 60 || /[.:;!?…]$/.test(words);
}

function isBlock(line: string): boolean {
  return /^\s*(?:#{1,6} |[-*+] |\d+[.)] |> |---$|\|)/.test(line);
}
