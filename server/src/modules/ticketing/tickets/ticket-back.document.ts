import { a4, type Sheet, type TextStyle } from '#kit/documents/sheet';
import { longDay, sentence } from '#kit/documents/when';
import type { TicketPage } from './ticket.document.ts';

const margin = 40;
const fold = a4.height / 2;
const top = fold + 30;
const bottom = a4.height - 36;
const poster = { width: 168, height: 252 } as const;

/** The lower half, behind the fold: the poster, advice, who is behind it all and conditions. */
export function drawBack(sheet: Sheet, page: TicketPage): void {
  drawFold(sheet, page);
  drawPoster(sheet, page);
  const { texts, brand, ticket } = page;
  const left = margin + poster.width + 26;
  const column = { x: left, width: a4.width - margin - left };
  const afterAdvice = drawPart(sheet, page, { ...column, y: top, title: texts.before, lines: texts.advice });
  const { name, legal } = ticket.organizer;
  const who = [legal.trim() === '' ? name : `${name}, ${legal}`, texts.issuedBy(brand.name)];
  const afterWho = drawPart(sheet, page, { ...column, y: afterAdvice + 12, title: texts.organizer, lines: who });
  const conditions = [...texts.law, ...ticket.conditions.split('\n')];
  drawPart(sheet, page, { ...column, y: afterWho + 12, title: texts.conditions, lines: conditions });
}

function drawFold(sheet: Sheet, { brand, texts }: TicketPage): void {
  sheet.ornament(() => {
    sheet.pdf.lineWidth(0.7).dash(3, { space: 3 }).moveTo(0, fold).lineTo(a4.width, fold).stroke(brand.colours.inkSoft);
    sheet.pdf
      .undash()
      .rect(a4.width / 2 - 32, fold - 6, 64, 12)
      .fill('#ffffff');
  });
  const style = { face: 'text', size: 7.5, colour: brand.colours.inkSoft, align: 'center' } as const;
  sheet.furniture(texts.fold, style, { x: a4.width / 2 - 32, y: fold - 5.5, width: 64 });
}

/** The event's poster, whole, standing on its line; without one, a plain poster in the brand's colour. */
function drawPoster(sheet: Sheet, page: TicketPage): void {
  const { picture } = page.ticket;
  if (picture) sheet.picture(picture, { x: margin, y: top, fit: [poster.width, poster.height] });
  else drawPlainPoster(sheet, page);
  sheet.ornament(() => sheet.pdf.rect(margin, top + poster.height, poster.width, 3.5).fill(page.brand.colours.ink));
}

function drawPlainPoster(sheet: Sheet, { ticket, brand, locale }: TicketPage): void {
  const { brand: ground, brandInk: colour } = brand.colours;
  sheet.ornament(() => sheet.pdf.rect(margin, top, poster.width, poster.height).fill(ground));
  const inner = { x: margin + 16, width: poster.width - 32 };
  const small = { face: 'strong', size: 9.5, colour } as const;
  const day = sentence(longDay(ticket.startsAt, ticket.zone, locale));
  sheet.furniture(day, small, { ...inner, y: top + 15, maxLines: 2 });
  const room = { width: inner.width, height: poster.height - 92, sizes: [40, 34, 29, 25, 21, 18, 15, 12] };
  const { style, maxLines } = sheet.fitting(ticket.eventTitle, { face: 'display', colour, leading: 1.04 }, room);
  const height = sheet.heightOf(ticket.eventTitle, style, { width: inner.width, maxLines });
  sheet.furniture(ticket.eventTitle, style, { ...inner, y: top + poster.height - 38 - height, maxLines });
  sheet.furniture(ticket.place?.name ?? '', small, { ...inner, y: top + poster.height - 28, maxLines: 1 });
}

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A title and its paragraphs; what does not fit above the foot of the page is cut with an ellipsis. */
function drawPart(sheet: Sheet, { brand }: TicketPage, part: Part): number {
  const heading = { face: 'display', size: 13, colour: brand.colours.ink, leading: 1.2, tag: 'H2' } as const;
  const body: TextStyle = { face: 'text', size: 9, colour: brand.colours.inkSoft, leading: 1.4 };
  const lineHeight = 9 * 1.4;
  let y = sheet.write(part.title, heading, { x: part.x, y: part.y, width: part.width }) + 2;
  for (const line of part.lines) {
    const maxLines = Math.floor((bottom - y) / lineHeight);
    if (maxLines > 0) y = sheet.write(line, body, { x: part.x, y, width: part.width, maxLines }) + 3;
  }
  return y;
}
