import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, sheet } from '../sheet.ts';
import { disc, n, rect, times } from '../svg.ts';

const floor = 352;

/** Curtain and spotlight. */
export const rideau: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, margin, inner } = sheet;
  const folds = random.int(9, 13);
  const each = width / folds;
  const curtain = times(folds, (i) =>
    rect(
      { x: i * each, y: 0, width: each * (0.25 + 0.5 * Math.abs(Math.sin(i * 1.7 + random.next()))), height: floor },
      first,
    ),
  );
  const x = random.real(150, 250);
  const light = random.real(100, 135);
  const beam = `<path d="M${n(x - 16)} 0h32L${n(x + light)} ${floor}H${n(x - light)}z" fill="${second}"/><ellipse cx="${n(x)}" cy="${floor}" rx="${n(light)}" ry="20" fill="${second}"/>`;
  const actor = random.pick([microphone, figure])(x, paper);
  const lines = wrap(words.title, 14);
  const tall = (116 - (lines.length - 1) * 10) / lines.length;
  const title = block(lines, { x: margin, y: floor + 44, width: inner, fill: ink, tall, short: 34, gap: 10 });
  return (
    ground(paper) +
    curtain +
    beam +
    actor +
    rect({ x: 0, y: floor + 14, width, height: 8 }, ink) +
    title.svg +
    foot(words, ink)
  );
};

function microphone(x: number, fill: string): string {
  return `<path d="M${n(x)} ${floor - 78}v78m-26 0h52" stroke="${fill}" stroke-width="7"/><rect x="${n(x - 16)}" y="${floor - 130}" width="32" height="58" rx="16" fill="${fill}"/>`;
}

function figure(x: number, fill: string): string {
  return `${disc({ x, y: floor - 92, r: 30 }, fill)}<path d="M${n(x - 46)} ${floor}a46 60 0 0 1 92 0z" fill="${fill}"/>`;
}
