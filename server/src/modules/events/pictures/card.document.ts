import sharp from 'sharp';
import type { Temporal } from 'temporal-polyfill';
import type { PrintedBrand } from '#kit/documents/brand';
import { facesFor } from '#kit/documents/fonts';
import { longDay, sentence, timeOfDay } from '#kit/documents/when';
import { formatMoney } from '#kit/money/text';
import { type EventDate, inOrder, instantsOf, phaseOf } from '../event-date.ts';
import { logoSvg, pattern } from './card-parts.ts';
import { letter } from './lettering.ts';
import { type FocalPoint, cropAround } from './picture.ts';

export interface CardToDraw {
  readonly locale: 'fr' | 'en';
  readonly brand: PrintedBrand;
  readonly title: string;
  readonly dates: readonly EventDate[];
  /** Lowest price in minor units; 0 is free, null when nothing is sold. */
  readonly fromPrice: number | null;
  readonly currency: string;
  readonly freeFood: boolean;
  readonly cancelled: boolean;
  /** The cover, any size; a pattern in the colours of the house takes its place. */
  readonly picture: Buffer | null;
  /** What must stay in view of the cover; found by the picture's own contrasts when not given. */
  readonly focus?: FocalPoint;
  readonly now: Temporal.Instant;
}

const width = 1200;
const height = 630;
/** The cover stands on the right in the shape of a poster, two to three. */
const cover = { left: width - 420, top: 0, width: 420, height } as const;
const margin = 64;
const room = cover.left - 2 * margin;

/** The picture that link previews show, 1200 × 630: title, day, place and price beside the cover. A JPEG. */
export async function shareCard(card: CardToDraw): Promise<Buffer> {
  const beside = card.picture ? await coverOf(card.picture, card.focus) : null;
  const board = sharp(Buffer.from(boardSvg(card)));
  const composed = beside ? board.composite([{ input: beside, left: cover.left, top: cover.top }]) : board;
  return composed
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

async function coverOf(picture: Buffer, focus: FocalPoint | undefined): Promise<Buffer> {
  const upright = sharp(picture).autoOrient();
  if (!focus)
    return upright
      .resize({ width: cover.width, height: cover.height, fit: 'cover', position: 'attention' })
      .png()
      .toBuffer();
  const { autoOrient } = await upright.metadata();
  return upright
    .extract(cropAround(autoOrient, cover, focus))
    .resize({ width: cover.width, height: cover.height, fit: 'fill' })
    .png()
    .toBuffer();
}

function boardSvg(card: CardToDraw): string {
  const { brand, title, picture } = card;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<path d="M0 0h${width}v${height}H0z" fill="#ffffff"/>${picture ? '' : pattern(title, cover, brand.colours)}
${headSvg(brand)}${occasionSvg(card)}${badgesSvg(card)}
<path d="M0 ${height - 10}h${cover.left}v10H0z" fill="${brand.colours.brand}"/></svg>`;
}

function headSvg(brand: PrintedBrand): string {
  const { svg } = letter({
    text: brand.name,
    chain: facesFor(brand.displayFamily).display,
    colour: brand.colours.ink,
    x: margin + 58,
    y: 61,
    width: room - 58,
    sizes: [[34, 1]],
    leading: 1.2,
  });
  return logoSvg(brand, { x: margin, y: 56, height: 44 }) + svg;
}

/** Title, day and place, one under the other; the title gives way so that the other two always have room. */
function occasionSvg(card: CardToDraw): string {
  const { ink, inkSoft, accentText } = card.brand.colours;
  const { display, strong, text } = facesFor(card.brand.displayFamily);
  const { when, where } = occasionOf(card);
  const box = { x: margin, width: room, leading: 1.3 };
  const title = letter({
    ...box,
    text: card.title,
    chain: display,
    colour: ink,
    y: 150,
    leading: 1.06,
    sizes: TITLE_SIZES,
  });
  const dayAt = 150 + title.height + 28;
  const day = letter({
    ...box,
    text: when,
    chain: strong,
    colour: accentText,
    y: dayAt,
    sizes: [
      [30, 1],
      [26, 2],
    ],
  });
  const place = letter({
    ...box,
    text: where,
    chain: text,
    colour: inkSoft,
    y: dayAt + day.height + 4,
    sizes: [
      [28, 1],
      [24, 2],
    ],
  });
  return title.svg + day.svg + place.svg;
}

const TITLE_SIZES = [
  [92, 2],
  [76, 3],
  [64, 3],
  [52, 4],
  [44, 5],
] as const;

const words = {
  fr: {
    free: 'Gratuit',
    from: 'Dès',
    cancelled: 'Annulé',
    postponed: 'Reporté',
    online: 'En ligne',
    more: (n: number) => `et ${n} autre${n > 1 ? 's' : ''} date${n > 1 ? 's' : ''}`,
  },
  en: {
    free: 'Free',
    from: 'From',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    online: 'Online',
    more: (n: number) => `and ${n} more date${n > 1 ? 's' : ''}`,
  },
} as const;

/** The next date, or the last one when all are over, and how many follow. */
function occasionOf({ dates, now, locale }: CardToDraw): { readonly when: string; readonly where: string } {
  const live = inOrder(dates).filter(({ status }) => status !== 'cancelled');
  const next = live.find((date) => phaseOf(date, now) !== 'past') ?? live.at(-1) ?? inOrder(dates).at(-1);
  if (!next) return { when: '', where: '' };
  const others = live.slice(live.indexOf(next) + 1).length;
  const { startsAt } = instantsOf(next);
  const day = sentence(longDay(startsAt, next.zone, locale));
  const time = next.status === 'postponed' ? words[locale].postponed : timeOfDay(startsAt, next.zone, locale);
  const more = others > 0 ? words[locale].more(others) : '';
  return { when: `${day} · ${time}`, where: [whereOf(next, locale), more].filter(Boolean).join(' · ') };
}

function whereOf({ place, onlineUrl }: EventDate, locale: 'fr' | 'en'): string {
  const named = [place?.name, place?.city].filter(Boolean).join(', ');
  return named || (onlineUrl ? words[locale].online : '');
}

/** What decides a person who has read title and date: the price, and whether there is something to eat. */
function badgesSvg(card: CardToDraw): string {
  const { brand, locale } = card;
  const { accent, ink, warm } = brand.colours;
  const price = card.cancelled ? null : priceOf(card);
  const badges = [
    ...(card.cancelled ? [{ text: words[locale].cancelled, ground: ink, colour: '#ffffff' }] : []),
    ...(price ? [{ text: price, ground: accent, colour: '#ffffff' }] : []),
    ...(card.freeFood && !card.cancelled ? [{ text: 'FreeFood', ground: warm, colour: ink }] : []),
  ];
  let left = margin;
  return badges
    .map(({ text, ground, colour }) => {
      const label = letter({
        text,
        chain: facesFor(brand.displayFamily).strong,
        colour,
        x: left + 22,
        y: 534,
        width: 300,
        sizes: [[26, 1]],
        leading: 1.2,
      });
      const pill = `<rect x="${left}" y="524" width="${label.width + 44}" height="48" rx="24" fill="${ground}"/>${label.svg}`;
      left += label.width + 44 + 14;
      return pill;
    })
    .join('');
}

function priceOf({ fromPrice, currency, locale }: CardToDraw): string | null {
  if (fromPrice === null) return null;
  if (fromPrice === 0) return words[locale].free;
  const amount = formatMoney({ amount: fromPrice, currency }, locale).replace(/[.,]00(?!\d)/, '');
  return `${words[locale].from} ${amount}`;
}
