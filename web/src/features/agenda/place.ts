import type { CSSProperties } from 'react';
import type { Item, Stretch } from './columns';

/** Where something stands in its column: hours as numbers, and its share of the width. */
export function placeOf({ from, until, lane = 0, lanes = 1 }: Stretch & Partial<Pick<Item, 'lane' | 'lanes'>>) {
  return { '--s': from / 60, '--e': until / 60, '--lane': lane, '--lanes': lanes } as CSSProperties;
}
