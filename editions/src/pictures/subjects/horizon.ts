import type { Chance } from '../../chance.ts';
import { backdrop, blur, type Exposure, gradient } from '../light.ts';
import { disc, n } from '../svg.ts';

const hours = [
  { low: '#f6d9b8', high: '#e98a63', sun: '#fff3d6', hills: ['#a2566b', '#5b3558', '#241a33'] },
  { low: '#d9e8ef', high: '#8fb7c9', sun: '#fffbe8', hills: ['#5f8a94', '#335a63', '#152c33'] },
  { low: '#f0d2dc', high: '#b089c2', sun: '#fff0e0', hills: ['#6f5a9c', '#41356f', '#1c1838'] },
  { low: '#eef0cf', high: '#a9c48c', sun: '#fffde4', hills: ['#6f9a64', '#3f6b4a', '#1a3328'] },
] as const;

export function horizon(random: Chance): Exposure {
  const { low, high, sun, hills } = random.pick(hours);
  const centre = { x: random.real(180, 440), y: 210 };
  const halo = `<circle cx="${n(centre.x)}" cy="210" r="90" fill="${sun}" opacity=".7" filter="url(#b)"/>`;
  const land = hills.map((fill, i) => hill({ y: 270 + i * 57, relief: 40 - i * 7, fill }, random)).join('');
  return {
    defs:
      gradient('a', [
        [0, high],
        [1, low],
      ]) + blur('b', 18),
    body: backdrop('a') + halo + disc({ ...centre, r: 44 }, sun) + land,
  };
}

function hill({ y, relief, fill }: { y: number; relief: number; fill: string }, { real }: Chance): string {
  let crest = `M0 ${y}`;
  for (let x = 0; x <= 600; x += 100)
    crest += `S${x + 40} ${n(y + real(-relief, relief))} ${x + 100} ${n(y + real(-relief, relief) / 2)}`;
  return `<path d="${crest}V450H0z" fill="${fill}"/>`;
}
