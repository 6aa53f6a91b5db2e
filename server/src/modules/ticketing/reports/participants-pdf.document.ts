import { setImmediate } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { drawLogo, type PrintedBrand } from '#kit/documents/brand';
import { a4, Sheet, type TextStyle } from '#kit/documents/sheet';
import { longDay, sentence, shortMoment, timeOfDay } from '#kit/documents/when';
import { formatMoney } from '#kit/money/text';
import { ticketNumber } from '../tickets/ticket.ts';
import { type Locale, type ParticipantColumn, participantTexts } from './participants.texts.ts';
import type { Participant } from './participants.ts';

export interface ParticipantsToPrint {
  readonly locale: Locale;
  readonly brand: PrintedBrand;
  readonly eventTitle: string;
  /** The date the list is for; null for all dates of the event. */
  readonly date: { readonly startsAt: Temporal.Instant; readonly zone: string } | null;
  readonly organizer: string;
  readonly participants: readonly Participant[];
  /** Printed on the list, in `zone`. */
  readonly madeAt: Temporal.Instant;
  readonly zone: string;
}

const margin = 40;
const width = a4.width - 2 * margin;
const bottom = a4.height - 52;
const rowPadding = 4;
/** A long list lets other work through every few milliseconds. */
const rowsPerBreath = 20;

/** What the door needs on paper; addresses stay in the CSV file. */
const table: readonly { readonly column: ParticipantColumn; readonly share: number; readonly align?: 'right' }[] = [
  { column: 'number', share: 0.11 },
  { column: 'holder', share: 0.31 },
  { column: 'category', share: 0.22 },
  { column: 'order', share: 0.14 },
  { column: 'price', share: 0.1, align: 'right' },
  { column: 'checkedInAt', share: 0.12, align: 'right' },
];

/** The list of participants on A4, its head repeated on every page, each page numbered. */
export async function participantsPdf(list: ParticipantsToPrint): Promise<Uint8Array> {
  const texts = participantTexts[list.locale];
  const title = texts.title(list.eventTitle);
  const { brand, locale, madeAt, organizer } = list;
  const sheet = new Sheet({ title, author: organizer, locale, madeAt, displayFamily: brand.displayFamily });
  sheet.pdf.addPage();
  const top = drawHead(sheet, list);
  if (list.participants.length === 0) sheet.write(texts.empty, bodyStyle(brand, 10), { x: margin, y: top, width });
  else await drawTable(sheet, list, top);
  numberPages(sheet, list);
  return sheet.bytes();
}

function drawHead(
  sheet: Sheet,
  { brand, eventTitle, date, participants, locale, madeAt, zone }: ParticipantsToPrint,
): number {
  const texts = participantTexts[locale];
  const { colours } = brand;
  sheet.ornament(() => {
    drawLogo(sheet.pdf, brand, { x: margin, y: 34, height: 22 });
    sheet.pdf.rect(margin, 64, width, 3).fill(colours.ink);
  });
  const soft = bodyStyle(brand, 9);
  const made = texts.madeAt(shortMoment(madeAt, zone, locale));
  sheet.write(made, { ...soft, align: 'right' }, { x: margin + 60, y: 40, width: width - 60, maxLines: 1 });
  const style = { face: 'display', colour: colours.ink, leading: 1.12, tag: 'H1' } as const;
  const heading = sheet.fitting(eventTitle, style, { width, height: 52, sizes: [24, 20, 17, 14] });
  let y = sheet.write(eventTitle, heading.style, { x: margin, y: 80, width, maxLines: heading.maxLines });
  if (date) {
    const day = `${sentence(longDay(date.startsAt, date.zone, locale))}, ${timeOfDay(date.startsAt, date.zone, locale)}`;
    y = sheet.write(
      day,
      { ...soft, face: 'strong', size: 11, colour: colours.accentText },
      { x: margin, y: y + 3, width },
    );
  }
  const live = participants.filter((participant) => participant.state !== 'cancelled');
  const present = live.filter((participant) => participant.checkedInAt !== null);
  return sheet.write(texts.summary(live.length, present.length), soft, { x: margin, y: y + 3, width }) + 12;
}

async function drawTable(sheet: Sheet, list: ParticipantsToPrint, top: number): Promise<void> {
  const end = sheet.begin('Table');
  let y = drawColumns(sheet, list, top);
  for (const [i, participant] of list.participants.entries()) {
    if (i % rowsPerBreath === 0) await setImmediate();
    const cells = cellsOf(participant, list.locale);
    const height = rowHeight(sheet, list, cells);
    if (y + height > bottom) {
      sheet.pdf.addPage();
      y = drawColumns(sheet, list, margin);
    }
    drawRow(sheet, cells, { y, style: rowStyle(list.brand, participant) });
    y += height;
    sheet.ornament(() => sheet.pdf.rect(margin, y - 0.5, width, 0.5).fill(list.brand.colours.line));
  }
  end();
}

function drawColumns(sheet: Sheet, { brand, locale }: ParticipantsToPrint, y: number): number {
  const names = participantTexts[locale].columns;
  const style: TextStyle = { face: 'strong', size: 8.5, colour: brand.colours.ink, tag: 'TH' };
  const cells = table.map(({ column }) => names[column]);
  drawRow(sheet, cells, { y, style });
  const next = y + Math.max(...heights(sheet, cells, style)) + 2 * rowPadding;
  sheet.ornament(() => sheet.pdf.rect(margin, next - 1.2, width, 1.2).fill(brand.colours.ink));
  return next;
}

function cellsOf(participant: Participant, locale: Locale): string[] {
  const { states } = participantTexts[locale];
  const entered = participant.checkedInAt && shortTime(participant.checkedInAt, participant, locale);
  return [
    ticketNumber(participant.number),
    participant.holder,
    participant.category,
    participant.orderNumber,
    participant.price.amount === 0 ? participantTexts[locale].free : formatMoney(participant.price, locale),
    participant.state === 'issued' ? (entered ?? '') : states[participant.state],
  ];
}

/** Only the time on the day itself; the day too when somebody entered on another. */
function shortTime(at: Temporal.Instant, { startsAt, zone }: Participant, locale: Locale): string {
  const [day, sameDay] = [at, startsAt].map((instant) => instant.toZonedDateTimeISO(zone).toPlainDate());
  return day && sameDay && Temporal.PlainDate.compare(day, sameDay) === 0
    ? timeOfDay(at, zone, locale)
    : shortMoment(at, zone, locale);
}

function drawRow(sheet: Sheet, cells: readonly string[], { y, style }: { y: number; style: TextStyle }): void {
  sheet.group('TR', () => {
    let x = margin;
    table.forEach(({ share, align }, i) => {
      const box = { x, y: y + rowPadding, width: cellWidth(share, i), maxLines: 2 };
      sheet.write(cells[i] ?? '', { ...style, align: align ?? 'left' }, box);
      x += width * share;
    });
  });
}

function rowHeight(sheet: Sheet, { brand }: ParticipantsToPrint, cells: readonly string[]): number {
  return Math.max(...heights(sheet, cells, bodyStyle(brand, 9))) + 2 * rowPadding;
}

function heights(sheet: Sheet, cells: readonly string[], style: TextStyle): number[] {
  return table.map(({ share }, i) =>
    sheet.heightOf(cells[i] ?? '', style, { width: cellWidth(share, i), maxLines: 2 }),
  );
}

/** A gap between columns, none behind the last. */
function cellWidth(share: number, index: number): number {
  return width * share - (index < table.length - 1 ? 8 : 0);
}

function rowStyle(brand: PrintedBrand, { state }: Participant): TextStyle {
  const { ink, inkSoft } = brand.colours;
  return { ...bodyStyle(brand, 9), colour: state === 'issued' ? ink : inkSoft, tag: 'TD' };
}

function bodyStyle(brand: PrintedBrand, size: number): TextStyle {
  return { face: 'text', size, colour: brand.colours.inkSoft };
}

/** Once all pages are there: their number is only known now. */
function numberPages(sheet: Sheet, { brand, eventTitle, locale }: ParticipantsToPrint): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  const style = bodyStyle(brand, 8);
  for (let i = 0; i < count; i++) {
    sheet.pdf.switchToPage(start + i);
    sheet.furniture(eventTitle, style, { x: margin, y: a4.height - 38, width: width - 120 });
    const page = participantTexts[locale].page(i + 1, count);
    sheet.furniture(page, { ...style, align: 'right' }, { x: margin + width - 110, y: a4.height - 38, width: 110 });
  }
}
