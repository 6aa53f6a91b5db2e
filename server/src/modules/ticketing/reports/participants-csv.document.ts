import { byteOrderMark, type Cell, csvRow, separatorOf } from '#kit/documents/csv';
import { shortMoment } from '#kit/documents/when';
import type { Money } from '#kit/money/money';
import { decimal } from '#kit/money/text';
import { type Locale, type ParticipantColumn, participantTexts } from './participants.texts.ts';
import type { Participant } from './participants.ts';

const columns: readonly ParticipantColumn[] = [
  'number',
  'holder',
  'email',
  'category',
  'price',
  'order',
  'buyer',
  'buyerEmail',
  'orderedAt',
  'date',
  'state',
  'checkedInAt',
];

/** The lines of a CSV file, as the participants come: memory stays flat however many there are. */
export async function* participantsCsv(
  participants: AsyncIterable<Participant> | Iterable<Participant>,
  locale: Locale,
): AsyncGenerator<string, void, undefined> {
  const separator = separatorOf(locale);
  const { columns: names } = participantTexts[locale];
  yield (
    byteOrderMark +
      csvRow(
        columns.map((column) => names[column]),
        separator,
      )
  );
  for await (const participant of participants) yield csvRow(cells(participant, locale), separator);
}

function cells(participant: Participant, locale: Locale): Cell[] {
  const { zone, checkedInAt } = participant;
  return [
    participant.number,
    participant.holder,
    participant.email,
    participant.category,
    amount(participant.price, locale),
    participant.orderNumber,
    participant.buyer,
    participant.buyerEmail,
    shortMoment(participant.orderedAt, zone, locale),
    shortMoment(participant.startsAt, zone, locale),
    participantTexts[locale].states[participant.state],
    checkedInAt ? shortMoment(checkedInAt, zone, locale) : null,
  ];
}

/** A number a spreadsheet of that language can add up: no currency sign, its own decimal mark. */
function amount(price: Money, locale: Locale): string {
  return locale === 'fr' ? decimal(price).replace('.', ',') : decimal(price);
}
