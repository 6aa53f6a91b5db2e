/** What stands in a cell. A number is written as it is; a text may come from anybody. */
export type Cell = string | number | null;

/** How a spreadsheet of that language expects a file: French ones split at semicolons. */
export function separatorOf(locale: 'fr' | 'en'): ';' | ',' {
  return locale === 'fr' ? ';' : ',';
}

/** First in the file, so that spreadsheets read accents as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One line, ended as RFC 4180 wants it. */
export function csvRow(cells: readonly Cell[], separator: ';' | ','): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front: the file is opened by somebody else than
 * the person who typed it. White space before the sign does not help, and neither does a line break.
 */
function csvCell(cell: Cell, separator: ';' | ','): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  const quoted = harmless.includes(separator) || /["\r\n;,\t]/.test(harmless);
  return quoted ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
