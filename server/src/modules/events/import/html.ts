import { Parser } from 'htmlparser2';

/** True when the text was written in HTML: it holds a tag people really write. */
export function isHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|ul|ol|li|a|b|strong|em|i|u|h[1-6]|table|t[rdh]|img|font|blockquote|script|style)\b[^>]*>/i.test(
    text,
  );
}

/** The same text in Markdown. What has no Markdown (colours, tables, scripts) leaves its words, or nothing. */
export function htmlToMarkdown(html: string): string {
  const open: Frame[] = [{ tag: '', text: '', href: '' }];
  const top = () => open[open.length - 1] ?? { tag: '', text: '', href: '' };
  const parser = new Parser({
    onopentag: (tag, { href = '' }) => {
      open.push({ tag, text: '', href });
    },
    ontext: (text) => {
      top().text += text.replaceAll(/\s+/g, ' ');
    },
    onclosetag: () => {
      const frame = open.pop();
      if (frame) top().text += written(frame, open);
    },
  });
  parser.end(html);
  return top()
    .text.replaceAll(/[ \t]+\n(?!\n)/g, (spaces) => (spaces.startsWith('  ') ? '  \n' : '\n'))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

interface Frame {
  readonly tag: string;
  readonly href: string;
  text: string;
}

type Writer = (text: string, frame: Frame, open: readonly Frame[]) => string;

const block: Writer = (text) => (text.trim() ? `\n\n${text.trim()}\n\n` : '');
const title: Writer = (text) => (text.trim() ? `\n\n### ${text.trim()}\n\n` : '');
const nothing: Writer = () => '';

const WRITERS: Readonly<Record<string, Writer>> = {
  br: () => '  \n',
  hr: () => '\n\n---\n\n',
  p: block,
  div: block,
  section: block,
  blockquote: block,
  table: block,
  tr: (text) => `${text.trim()}\n`,
  td: (text) => `${text.trim()} `,
  th: (text) => `${text.trim()} `,
  ul: block,
  ol: block,
  li: (text, _, open) => `\n${open.at(-1)?.tag === 'ol' ? '1.' : '-'} ${text.trim().replaceAll(/\n+/g, '\n  ')}`,
  h1: title,
  h2: title,
  h3: title,
  h4: title,
  h5: title,
  h6: title,
  strong: (text) => around(text, '**'),
  b: (text) => around(text, '**'),
  em: (text) => around(text, '_'),
  i: (text) => around(text, '_'),
  a: (text, { href }) => (href && text.trim() ? `[${text.trim()}](${addressOf(href)})` : text),
  img: nothing,
  script: nothing,
  style: nothing,
};

function written(frame: Frame, open: readonly Frame[]): string {
  return WRITERS[frame.tag]?.(frame.text, frame, open) ?? frame.text;
}

/** Marks stand against the words: spaces inside a bold word go outside, where Markdown wants them. */
function around(text: string, mark: string): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => `${mark}${words}${mark}`);
}

/** An address that Markdown reads to its end. */
function addressOf(href: string): string {
  return href.trim().replaceAll(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
