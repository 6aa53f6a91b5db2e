import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { rect, times } from '../svg.ts';

const keys = 10;
/** Where black keys stand between white ones: the pattern of an octave. */
const blacks = [0, 1, 3, 4, 5, 7, 8];

/** A keyboard, a chord struck in colour. */
export const clavier: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title), { x: margin, y: height - 78, width: inner, fill: ink, up: true });
  const top = 60;
  const tall = Math.max(120, title.top - 40 - top);
  const each = width / keys;
  const root = random.int(0, 4);
  const chord = new Set([root, root + 2, root + 4]);
  const struck = random.pick(blacks);
  const ivory = times(keys, (i) =>
    rect(
      { x: i * each + 1.5, y: top, width: each - 3, height: tall - (chord.has(i) ? 0 : 12) },
      chord.has(i) ? first : paper,
    ),
  );
  const ebony = blacks
    .map((i) =>
      rect(
        { x: (i + 1) * each - each * 0.29, y: top, width: each * 0.58, height: tall * 0.6 },
        i === struck ? second : ink,
      ),
    )
    .join('');
  const box = rect({ x: 0, y: top - 10, width, height: tall + 10 }, ink);
  return (
    ground(paper) +
    head(words, ink) +
    box +
    ivory +
    ebony +
    rect({ x: 0, y: top + tall, width, height: 8 }, second) +
    title.svg +
    foot(words, ink)
  );
};
