import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc, n, rect, times } from '../svg.ts';

/** Two voices that answer each other. */
export const dialogue: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 11), {
    x: margin,
    y: height - 78,
    width: inner,
    fill: ink,
    up: true,
    tall: 80,
    short: 40,
  });
  const space = title.top - 34 - 64;
  const tall = space * 0.5;
  const shift = random.real(26, 60);
  const voice = first === ink ? second : first;
  const asks = bubble({ x: margin, y: 62, width: inner - shift, height: tall }, voice, 1);
  const answers = bubble(
    { x: margin + shift, y: 62 + tall * 0.86, width: inner - shift, height: tall * 0.86 },
    ink,
    -1,
  );
  const dots = times(3, (i) =>
    disc({ x: width / 2 + shift / 2 + (i - 1) * 44, y: 62 + tall * 1.29, r: 12 }, i === 1 ? second : paper),
  );
  const lines = [0.72, 0.5]
    .map((share, i) =>
      rect({ x: margin + 34, y: 62 + tall * (0.3 + i * 0.2), width: (inner - shift - 68) * share, height: 12 }, paper),
    )
    .join('');
  return ground(paper) + head(words, ink) + asks + lines + answers + dots + title.svg + foot(words, ink);
};

function bubble(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  side: 1 | -1,
): string {
  const r = Math.min(38, height * 0.38);
  const tail = side === 1 ? x + 52 : x + width - 52;
  const body = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(r)}" fill="${fill}"/>`;
  return `${body}<path d="M${n(tail)} ${n(y + height - 6)}h${side * 44}L${n(tail - side * 10)} ${n(y + height + 32)}z" fill="${fill}"/>`;
}
