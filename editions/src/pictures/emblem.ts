import { chance } from '../chance.ts';
import { contrast } from '../contrast.ts';
import { line } from './lettering.ts';
import { palettes } from './palettes.ts';
import { disc, document, n, rect } from './svg.ts';

/** Letters cross the shape behind them: only palettes where both grounds leave them readable. */
const readable = Object.values(palettes).filter(
  ({ ink, first, ground }) => contrast(ink, first) >= 3 && contrast(ink, ground) >= 4.5,
);

export interface EmblemSpec {
  /** One to three letters. */
  readonly letters: string;
  readonly seed?: string;
}

/** The square mark of an organization: its letters standing on a line. */
export function emblem({ letters, seed = '' }: EmblemSpec): string {
  const random = chance(`${seed}${letters}`);
  const { ground, ink, first, second } = random.pick(readable);
  const shape = random.pick([
    disc({ x: random.pick([70, 130]), y: 84, r: 66 }, first),
    rect({ x: random.pick([0, 100]), y: 0, width: 100, height: 148 }, first),
    `<path d="M0 148L${n(random.pick([60, 140]))} 18L200 148z" fill="${first}"/>`,
    `<path d="M0 148a100 100 0 0 1 200 0z" fill="${first}"/>`,
  ]);
  const text = line(letters, {
    x: 100,
    y: 62,
    height: 86,
    fit: 132,
    widest: 1.3,
    fill: ink,
    weight: 15,
    anchor: 'middle',
  });
  const floor = rect({ x: 0, y: 156, width: 200, height: 44 }, second);
  return document(
    { width: 200, height: 200, label: letters },
    rect({ x: 0, y: 0, width: 200, height: 200 }, ground) + shape + text.svg + floor,
  );
}
