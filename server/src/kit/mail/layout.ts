/** What a letter shows of the house. An edition of `@estrade/editions` fits as it is. */
export interface LetterEdition {
  readonly name: string;
  readonly brand: {
    readonly colours: Readonly<
      Record<'paper' | 'ink' | 'inkSoft' | 'line' | 'accent' | 'accentInk' | 'accentText', string>
    >;
    readonly fonts: { readonly text: { readonly stack: string } };
  };
}

export interface LetterRow {
  readonly label: string;
  readonly value: string;
}

export interface Letter {
  readonly locale: 'fr' | 'en';
  readonly edition: LetterEdition;
  /** Address of the house; the name at the top leads there. */
  readonly publicUrl: string;
  /** Shown by mail readers beside the subject; the first paragraph when unset. */
  readonly preview?: string;
  readonly heading: string;
  /** Plain text; line breaks are kept, everything else is escaped. */
  readonly paragraphs: readonly string[];
  /** Facts in two columns: date, place, amount. */
  readonly rows?: readonly LetterRow[];
  readonly button?: { readonly label: string; readonly url: string };
  /** Said after the button: what to do when it was not you, until when a link works. */
  readonly after?: readonly string[];
  /** Why this letter was sent, in small print. */
  readonly footer?: string;
}

/**
 * One letter in both forms. Tables and inline styles, because mail readers know nothing else; no image and nothing
 * loaded from elsewhere, so it looks the same with pictures blocked. Everything given is escaped.
 */
export function letter(content: Letter): { readonly html: string; readonly text: string } {
  return { html: asHtml(content), text: asText(content) };
}

function asHtml(content: Letter): string {
  const { brand, name } = content.edition;
  const { colours } = brand;
  const font = `font-family:${escape(brand.fonts.text.stack)}`;
  const head = `<a href="${escape(content.publicUrl)}" style="${font};font-size:20px;font-weight:700;color:${colours.ink};text-decoration:none">${escape(name)}</a>`;
  const body = [
    `<h1 style="${font};font-size:24px;line-height:32px;margin:24px 0 16px;color:${colours.ink}">${escape(content.heading)}</h1>`,
    ...content.paragraphs.map((text) =>
      paragraph(text, `${font};font-size:16px;line-height:24px;color:${colours.ink}`),
    ),
    rowsHtml(content, font),
    buttonHtml(content, font),
    ...(content.after ?? []).map((text) =>
      paragraph(text, `${font};font-size:14px;line-height:20px;color:${colours.inkSoft}`),
    ),
  ].join('\n');
  const small = content.footer
    ? paragraph(content.footer, `${font};font-size:13px;line-height:18px;color:${colours.inkSoft}`)
    : '';
  return page(content, `${head}\n${body}`, small);
}

function page(content: Letter, body: string, small: string): string {
  const { colours } = content.edition.brand;
  const preview = escape(content.preview ?? content.paragraphs[0] ?? content.heading);
  return `<!doctype html>
<html lang="${content.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escape(content.heading)}</title></head>
<body style="margin:0;padding:0;background:${colours.paper}">
<div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left"><tr><td style="background:${colours.paper}">
${body}
</td></tr><tr><td style="border-top:1px solid ${colours.line};padding-top:16px">${small}</td></tr></table>
</td></tr></table>
</body>
</html>`;
}

function paragraph(text: string, style: string): string {
  return `<p style="${style};margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`;
}

function rowsHtml({ rows = [], edition }: Letter, font: string): string {
  if (rows.length === 0) return '';
  const { colours } = edition.brand;
  const cell = (text: string, style: string) =>
    `<td valign="top" style="${font};font-size:15px;line-height:22px;padding:8px 12px 8px 0;border-bottom:1px solid ${colours.line};${style}">${escape(text).replaceAll('\n', '<br>')}</td>`;
  const lines = rows.map(
    ({ label, value }) =>
      `<tr>${cell(label, `color:${colours.inkSoft}`)}${cell(value, `color:${colours.ink};font-weight:600`)}</tr>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px">${lines.join('')}</table>`;
}

function buttonHtml({ button, edition }: Letter, font: string): string {
  if (!button) return '';
  const { colours } = edition.brand;
  const link = `<a href="${escape(button.url)}" style="${font};display:inline-block;padding:12px 24px;font-size:16px;font-weight:600;color:${colours.accentInk};text-decoration:none">${escape(button.label)}</a>`;
  // the address in full too: some readers show no links, and careful people like to see where one leads
  const plain = `<p style="${font};font-size:13px;line-height:18px;margin:0 0 16px;color:${colours.inkSoft};word-break:break-all">${escape(button.url)}</p>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 16px"><tr><td style="background:${colours.accent};border-radius:8px">${link}</td></tr></table>\n${plain}`;
}

function asText(content: Letter): string {
  const rows = (content.rows ?? [])
    .map(({ label, value }) => `${label}${content.locale === 'fr' ? ' :' : ':'} ${value.replaceAll('\n', ', ')}`)
    .join('\n');
  const button = content.button
    ? `${content.button.label}${content.locale === 'fr' ? ' :' : ':'}\n${content.button.url}`
    : '';
  const footer = content.footer ? `--\n${content.footer}` : '';
  const parts = [
    content.heading,
    ...content.paragraphs,
    rows,
    button,
    ...(content.after ?? []),
    footer,
    `${content.edition.name}\n${content.publicUrl}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
