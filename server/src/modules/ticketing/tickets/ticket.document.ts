import type { Temporal } from 'temporal-polyfill';
import type { PrintedBrand } from '#kit/documents/brand';
import { Sheet } from '#kit/documents/sheet';
import type { Money } from '#kit/money/money';
import { drawBack } from './ticket-back.document.ts';
import { drawFront } from './ticket-front.document.ts';
import { type Locale, type TicketTexts, ticketTexts } from './ticket.texts.ts';

/** Everything a printed ticket says. Instants are shown in the zone of the event date. */
export interface PrintedTicket {
  /** Text of the QR code, as signed. */
  readonly code: string;
  /** Ten characters to read out at the door. */
  readonly shortCode: string;
  /** Number within the event, from 1. */
  readonly number: number;
  readonly holder: string;
  readonly category: string;
  /** Price paid, VAT included; zero is printed as free. */
  readonly price: Money;
  /** Basis points: 550 is 5.5 %. */
  readonly vatRateBp: number;
  /** This ticket's share of the service fee paid on top. */
  readonly fee: Money;
  readonly eventTitle: string;
  readonly startsAt: Temporal.Instant;
  readonly doorsAt: Temporal.Instant | null;
  /** IANA. */
  readonly zone: string;
  /** Where it happens; null when it is online. */
  readonly place: { readonly name: string; readonly address: string } | null;
  readonly orderNumber: string;
  readonly organizer: {
    readonly name: string;
    /** Legal form, address, registration and licence numbers, as the organizer wrote them. */
    readonly legal: string;
  };
  /** The organizer's own conditions; may be empty. */
  readonly conditions: string;
  /** Poster, PNG or JPEG. */
  readonly picture: Uint8Array | null;
}

export interface TicketsToPrint {
  readonly locale: Locale;
  readonly brand: PrintedBrand;
  /** At least one, all of one order. */
  readonly tickets: readonly PrintedTicket[];
  readonly madeAt: Temporal.Instant;
}

/** What the drawing of one page needs. */
export interface TicketPage {
  readonly ticket: PrintedTicket;
  readonly brand: PrintedBrand;
  readonly locale: Locale;
  readonly texts: TicketTexts;
}

/** A tagged A4 PDF, one page a ticket: what the door needs above the fold, what the holder needs below. */
export async function ticketsPdf({ tickets, brand, locale, madeAt }: TicketsToPrint): Promise<Uint8Array> {
  const [first] = tickets;
  if (!first) throw new RangeError('no ticket to print');
  const texts = ticketTexts[locale];
  const title = texts.title(first.eventTitle);
  const sheet = new Sheet({ title, author: first.organizer.name, locale, madeAt, displayFamily: brand.displayFamily });
  for (const ticket of tickets) {
    sheet.pdf.addPage();
    sheet.group('Sect', () => {
      drawFront(sheet, { ticket, brand, locale, texts });
      drawBack(sheet, { ticket, brand, locale, texts });
    });
  }
  return sheet.bytes();
}
