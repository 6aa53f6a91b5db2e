import { Injectable } from '@nestjs/common';
import type { MemberCard } from '#core/accounts';
import { ThisEdition } from '#core/edition';
import type { EventCard, EventDateCard, MaterialChange } from '#core/events';
import type { OrderLetter } from '#core/ticketing';
import { Config } from '#kit/config/settings';
import type { Tx } from '#kit/database/database';
import { letter, type LetterRow } from '#kit/mail/layout';
import { type Attachment, Mails } from '#kit/mail/mails';
import { formatMoney } from '#kit/money/text';
import { Texts } from '#kit/sms/texts';
import { message } from '#kit/text/message';
import { changeRows } from './changes.ts';
import { whenOf, whereOf } from './when.ts';
import { type LetterKind, LETTERS } from './words.ts';

type Params = Readonly<Record<string, string | number>>;

export interface BuyerLetter {
  readonly kind: LetterKind;
  readonly key: string;
  readonly params: Params;
  readonly changes: readonly MaterialChange[];
  readonly order: OrderLetter;
  readonly event: EventCard;
  readonly attachments: readonly Attachment[];
}

export interface MemberLetter {
  readonly kind: LetterKind;
  readonly key: string;
  readonly params: Params;
  readonly path: string;
  readonly member: MemberCard;
  /** Facts in two columns. */
  readonly rows?: readonly LetterRow[];
  readonly attachments?: readonly Attachment[];
}

/** Puts words, facts and layout together and queues the mail (and the text message of a confirmation). */
@Injectable()
export class Letters {
  constructor(
    private readonly mails: Mails,
    private readonly texts: Texts,
    private readonly config: Config,
    private readonly edition: ThisEdition,
  ) {}

  async toBuyer(tx: Tx, given: BuyerLetter): Promise<void> {
    const { kind, key, order, event, attachments } = given;
    const { locale, buyer } = order;
    const live = order.tickets.filter((ticket) => ticket.live).length;
    const params = {
      count: kind === 'order_confirmation' || kind === 'tickets_again' ? live : 1,
      ...given.params,
      title: event.title,
      buyer: buyer.name,
      number: order.number,
    };
    const rows = [...changeRows(given.changes, locale), ...orderRows(order, event)];
    const composed = this.compose(kind, { locale, params, rows, path: order.path });
    await this.mails.queue(tx, { kind, key, to: buyer.email, locale, ...composed, attachments });
    if (kind === 'order_confirmation' && buyer.phone) await this.text(tx, given, composed.subject);
  }

  async toMember(
    tx: Tx,
    { kind, key, params, path, member, rows = [], attachments = [] }: MemberLetter,
  ): Promise<void> {
    const { locale, email } = member;
    await this.mails.queue(tx, {
      kind,
      key,
      to: email,
      locale,
      attachments,
      ...this.compose(kind, { locale, params, rows, path }),
    });
  }

  private compose(
    kind: LetterKind,
    { locale, params, rows, path }: { locale: 'fr' | 'en'; params: Params; rows: readonly LetterRow[]; path: string },
  ) {
    const words = LETTERS[kind][locale];
    const say = (icu: string) => message(locale, icu, params);
    const edition = this.edition.data;
    const content = {
      locale,
      edition,
      publicUrl: this.config.publicUrl,
      heading: say(words.heading),
      paragraphs: words.paragraphs.map(say).filter((said) => said !== ''),
      rows,
      ...(words.button
        ? { button: { label: say(words.button), url: `${this.config.publicUrl}/${locale}${path}` } }
        : {}),
    };
    return { subject: say(words.subject), ...letter(content) };
  }

  private async text(tx: Tx, { key, order }: BuyerLetter, subject: string): Promise<void> {
    const body = `${this.edition.data.name} : ${subject}. ${this.config.publicUrl}/${order.locale}${order.path}`;
    await this.texts.queue(tx, { kind: 'order_confirmation', key, to: order.buyer.phone!, body });
  }
}

const ROWS = {
  fr: { what: 'Événement', when: 'Quand', where: 'Où', number: 'Commande', total: 'Total', free: 'Gratuit' },
  en: { what: 'Event', when: 'When', where: 'Where', number: 'Order', total: 'Total', free: 'Free' },
};

function orderRows(order: OrderLetter, event: EventCard): LetterRow[] {
  const words = ROWS[order.locale];
  const ids = new Set(order.tickets.map((ticket) => ticket.dateId));
  const dates = event.dates.filter((date) => ids.has(date.id));
  const total = order.total.amount === 0 ? words.free : formatMoney(order.total, order.locale);
  return [
    { label: words.what, value: event.title },
    ...dates.flatMap((date) => dateRows(date, order.locale)),
    { label: words.number, value: order.number },
    { label: words.total, value: total },
  ];
}

function dateRows(date: EventDateCard, locale: 'fr' | 'en'): LetterRow[] {
  return [
    { label: ROWS[locale].when, value: whenOf(date, locale) },
    { label: ROWS[locale].where, value: whereOf(date, locale) },
  ];
}
