import type { Chance } from '../../chance.ts';
import { block, wrap } from '../lettering.ts';
import type { Palette } from '../palettes.ts';
import { type Family, foot, ground, sheet } from '../sheet.ts';
import { type Box, disc, rect } from '../svg.ts';

/** A street at dusk, some windows lit. */
export const quartier: Family = (words, palette, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 11), {
    x: margin,
    y: 34,
    width: inner,
    fill: palette.ink,
    tall: 84,
    short: 40,
  });
  const top = title.height + 72;
  const street = height - 58;
  const moon = disc({ x: random.real(60, width - 60), y: top + 6, r: 26 }, palette.second);
  const houses = plots(random).map((plot, i) => {
    const high = (street - top) * random.real(0.5, 0.96);
    return house(
      { ...plot, y: street - high, height: high },
      { ...palette, first: i % 2 ? palette.ink : palette.first },
      random,
    );
  });
  return (
    ground(palette.ground) +
    moon +
    houses.join('') +
    rect({ x: 0, y: street, width, height: height - street }, palette.ink) +
    title.svg +
    foot(words, palette.ground, height - 34)
  );
};

/** Street fronts side by side, none too narrow for two windows. */
function plots(random: Chance): { x: number; width: number }[] {
  const fronts: { x: number; width: number }[] = [];
  for (let x = 0; x < sheet.width;) {
    const wide = random.int(58, 104);
    const width = sheet.width - x - wide < 44 ? sheet.width - x : wide;
    fronts.push({ x, width });
    x += width;
  }
  return fronts;
}

function house(box: Box, { ground: paper, first, second }: Palette, random: Chance): string {
  const columns = Math.max(2, Math.floor(box.width / 26));
  const rows = Math.max(2, Math.floor(box.height / 34) - 1);
  const [stepX, stepY] = [box.width / columns, (box.height - 14) / rows];
  let windows = '';
  for (let at = 0; at < rows * columns; at++) {
    const lit = random.next();
    const colour = lit > 0.72 ? second : paper;
    if (lit > 0.28)
      windows += rect(
        {
          x: box.x + (at % columns) * stepX + stepX * 0.27,
          y: box.y + 12 + Math.floor(at / columns) * stepY,
          width: stepX * 0.46,
          height: Math.min(18, stepY * 0.55),
        },
        colour,
      );
  }
  return rect(box, first) + windows;
}
