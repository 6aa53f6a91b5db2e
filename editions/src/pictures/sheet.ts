import type { Chance } from '../chance.ts';
import { small } from './lettering.ts';
import type { Palette } from './palettes.ts';
import { rect } from './svg.ts';

/** The paper every family of posters is printed on, 2:3. */
export const sheet = { width: 400, height: 600, margin: 28, inner: 344 } as const;

export interface Wording {
  readonly title: string;
  readonly subtitle: string;
  readonly date: string;
  readonly city: string;
}

/** A way of composing a poster. */
export type Family = (words: Wording, palette: Palette, random: Chance) => string;

export function ground(fill: string): string {
  return rect({ x: 0, y: 0, width: sheet.width, height: sheet.height }, fill);
}

/** Date on the left, city on the right, on the foot of the sheet. */
export function foot({ date, city }: Wording, fill: string, y: number = sheet.height - sheet.margin - 13): string {
  const half = sheet.inner * 0.48;
  return (
    small(date, { x: sheet.margin, y, fit: half, fill }) +
    small(city, { x: sheet.width - sheet.margin, y, anchor: 'end', fit: half, fill })
  );
}

/** The line of small print on the head of the sheet. */
export function head({ subtitle }: Wording, fill: string): string {
  return small(subtitle, { x: sheet.margin, y: sheet.margin, fit: sheet.inner, fill });
}
