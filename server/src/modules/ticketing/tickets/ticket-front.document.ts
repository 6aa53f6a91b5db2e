import { drawLogo } from '#kit/documents/brand';
import { drawQr } from '#kit/documents/qr';
import { a4, millimetres, type Sheet } from '#kit/documents/sheet';
import { longDay, sentence, timeOfDay, zoneName } from '#kit/documents/when';
import { formatMoney } from '#kit/money/text';
import { shownShortCode } from './short-code.ts';
import type { TicketPage } from './ticket.document.ts';
import { ticketNumber } from './ticket.ts';

const margin = 40;
const width = a4.width - 2 * margin;
/** With its quiet zone; the code itself is a sixth smaller and never below 45 mm. */
const qrSize = millimetres(59);
const textWidth = width - qrSize - 26;
/** Where the holder's name starts. */
const occasionEnd = 284;

/** The upper half of the sheet: everything the door and the law ask for. */
export function drawFront(sheet: Sheet, page: TicketPage): void {
  drawHead(sheet, page);
  drawOccasion(sheet, page);
  drawCode(sheet, page);
  drawHolder(sheet, page);
  drawFacts(sheet, page);
}

function drawHead(sheet: Sheet, { ticket, brand, texts }: TicketPage): void {
  const { colours } = brand;
  let logoWidth = 0;
  sheet.ornament(() => {
    logoWidth = drawLogo(sheet.pdf, brand, { x: margin, y: 34, height: 26 });
    sheet.pdf.rect(margin, 72, width, 3.5).fill(colours.ink);
    sheet.pdf.rect(margin, 72, 72, 3.5).fill(colours.warm);
  });
  const name = { face: 'display', size: 17, colour: colours.ink, leading: 1.2 } as const;
  sheet.write(brand.name, name, { x: margin + logoWidth + 9, y: 37, width: 240, maxLines: 1 });
  const number = { face: 'strong', size: 11, colour: colours.ink, align: 'right' } as const;
  sheet.write(texts.number(ticketNumber(ticket.number)), number, {
    x: margin + 260,
    y: 41,
    width: width - 260,
    maxLines: 1,
  });
}

/** When, what, where: the title gives way, the date and the place never do. */
function drawOccasion(sheet: Sheet, page: TicketPage): void {
  const { ticket, brand, texts } = page;
  const date = { face: 'strong', size: 12.5, colour: brand.colours.accentText } as const;
  const y = sheet.write(when(page), date, { x: margin, width: textWidth, y: 92, maxLines: 3 }) + 5;
  const strong = { face: 'strong', size: 12, colour: brand.colours.ink } as const;
  const soft = { face: 'text', size: 10, colour: brand.colours.inkSoft } as const;
  const below = [
    [ticket.place?.name ?? texts.online, strong],
    [ticket.place?.address ?? '', soft],
    [texts.organizedBy(ticket.organizer.name), soft],
  ] as const;
  const box = { x: margin, width: textWidth, maxLines: 2 };
  const taken = below.reduce((sum, [text, style]) => sum + sheet.heightOf(text, style, box), 10);
  const room = {
    width: textWidth,
    height: Math.min(112, occasionEnd - y - taken),
    sizes: [36, 32, 28, 24, 21, 18, 15.5, 13],
  };
  const title = sheet.fitting(
    ticket.eventTitle,
    { face: 'display', colour: brand.colours.ink, leading: 1.08, tag: 'H1' },
    room,
  );
  let next = sheet.write(ticket.eventTitle, title.style, { ...box, y, maxLines: title.maxLines }) + 9;
  for (const [text, style] of below) next = sheet.write(text, style, { ...box, y: next });
}

function when({ ticket, locale, texts }: TicketPage): string {
  const { startsAt, doorsAt, zone } = ticket;
  const start = `${sentence(longDay(startsAt, zone, locale))}, ${timeOfDay(startsAt, zone, locale)}`;
  const doors = doorsAt ? `, ${texts.doorsAt(timeOfDay(doorsAt, zone, locale))}` : '';
  return ticket.place ? start + doors : `${start} (${zoneName(startsAt, zone, locale)})`;
}

function drawCode(sheet: Sheet, { ticket, brand, texts }: TicketPage): void {
  const shown = shownShortCode(ticket.shortCode);
  const x = margin + width - qrSize;
  sheet.figure(texts.code(shown), () => drawQr(sheet.pdf, ticket.code, { x, y: 86, size: qrSize }));
  const code = { face: 'strong', size: 16, colour: brand.colours.ink, align: 'center', leading: 1.2 } as const;
  const bottom = sheet.write(shown, code, { x, y: 86 + qrSize + 1, width: qrSize });
  const help = { face: 'text', size: 7.5, colour: brand.colours.inkSoft, align: 'center' } as const;
  sheet.write(texts.codeHelp, help, { x: x + 10, y: bottom + 2, width: qrSize - 20 });
}

function drawHolder(sheet: Sheet, { ticket, brand, texts }: TicketPage): void {
  const { colours } = brand;
  const label = { face: 'text', size: 8.5, colour: colours.inkSoft } as const;
  const bottom = sheet.write(texts.holder, label, { x: margin, y: occasionEnd + 5, width: textWidth });
  const room = { width: textWidth, height: 34, sizes: [23, 19, 16, 13.5, 12] };
  const holder = sheet.fitting(ticket.holder, { face: 'display', colour: colours.ink, leading: 1.15 }, room);
  sheet.write(ticket.holder, holder.style, { x: margin, y: bottom, width: textWidth, maxLines: holder.maxLines });
}

function drawFacts(sheet: Sheet, page: TicketPage): void {
  const { ticket, brand, texts } = page;
  const columns: [label: string, value: string, note: string, share: number][] = [
    [texts.category, ticket.category, '', 0.36],
    [texts.price, priceOf(page), priceNote(page), 0.3],
    [texts.order, ticket.orderNumber, '', 0.19],
    [texts.ticket, ticketNumber(ticket.number), '', 0.15],
  ];
  sheet.ornament(() => sheet.pdf.rect(margin, 345, width, 0.8).fill(brand.colours.line));
  let x = margin;
  for (const [label, value, note, share] of columns) {
    drawFact(sheet, brand.colours, { label, value, note, box: { x, y: 352, width: width * share - 12 } });
    x += width * share;
  }
}

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number };
}

function drawFact(sheet: Sheet, colours: TicketPage['brand']['colours'], { label, value, note, box }: Fact): void {
  const small = { face: 'text', size: 8.5, colour: colours.inkSoft } as const;
  const labelBottom = sheet.write(label, small, { ...box, maxLines: 1 });
  const room = { width: box.width, height: 33, sizes: [11.5, 10, 9, 8.2] };
  const fitted = sheet.fitting(value, { face: 'strong', colour: colours.ink, leading: 1.25 }, room);
  const bottom = sheet.write(value, fitted.style, { ...box, y: labelBottom + 1, maxLines: fitted.maxLines });
  sheet.write(note, { ...small, size: 8 }, { ...box, y: bottom + 1, maxLines: 2 });
}

function priceOf({ ticket, locale, texts }: TicketPage): string {
  return ticket.price.amount === 0 ? texts.free : texts.allTaxes(formatMoney(ticket.price, locale));
}

function priceNote({ ticket, locale, texts }: TicketPage): string {
  if (ticket.price.amount === 0) return '';
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const notes = ticket.vatRateBp === 0 ? [] : [texts.vat(percent.format(ticket.vatRateBp / 10_000))];
  if (ticket.fee.amount > 0) notes.push(texts.fee(formatMoney(ticket.fee, locale)));
  return notes.join(', ');
}
