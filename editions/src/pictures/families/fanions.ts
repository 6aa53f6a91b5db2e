import type { Chance } from '../../chance.ts';
import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { n, rect, times } from '../svg.ts';

/** Bunting over a courtyard. */
export const fanions: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 10), {
    x: margin,
    y: height - 84,
    width: inner,
    fill: ink,
    up: true,
    tall: 84,
    short: 40,
  });
  const space = title.top - 70;
  const strings = Math.max(2, Math.min(4, Math.round(space / 74)));
  const rows = times(strings, (i) =>
    string(
      66 + (i * space) / strings,
      { colours: [first, second, ink], ink, drop: space / strings, lean: i % 2 ? 16 : -16 },
      random,
    ),
  );
  const stage = rect({ x: 0, y: height - 62, width, height: 62 }, ink);
  return ground(paper) + head(words, ink) + rows + title.svg + stage + foot(words, paper, height - 38);
};

interface Rope {
  readonly colours: readonly string[];
  readonly ink: string;
  readonly drop: number;
  readonly lean: number;
}

function string(y: number, { colours, ink, drop, lean }: Rope, random: Chance): string {
  const sag = drop * random.real(0.28, 0.42);
  const flags = random.int(6, 8);
  const each = sheet.width / flags;
  const at = (x: number) => y + lean * (x / sheet.width - 0.5) + sag * (1 - (2 * (x / sheet.width) - 1) ** 2);
  const start = random.int(0, 2);
  const cloth = times(flags, (i) => {
    const left = i * each + 4;
    const right = (i + 1) * each - 4;
    const middle = (left + right) / 2;
    return `<path d="M${n(left)} ${n(at(left))}L${n(right)} ${n(at(right))}L${n(middle)} ${n(at(middle) + Math.min(each * 0.95, drop * 0.62))}z" fill="${colours[(i + start) % colours.length]}"/>`;
  });
  const rope = Array.from({ length: 21 }, (_, i) => `${n(i * 20)} ${n(at(i * 20))}`).join('L');
  return `${cloth}<path d="M${rope}" fill="none" stroke="${ink}" stroke-width="3"/>`;
}
