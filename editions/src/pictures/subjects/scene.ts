import type { Chance } from '../../chance.ts';
import { backdrop, blur, type Exposure, gradient } from '../light.ts';
import { n, times } from '../svg.ts';

const lights = [
  ['#120b2a', '#3b1d7a', '#ff8a4c'],
  ['#06141c', '#0f4a5c', '#ffd166'],
  ['#1c0716', '#7a1246', '#ffb199'],
  ['#071a12', '#14573a', '#e9f2a0'],
] as const;
const dark = '#05040a';

export function scene(random: Chance): Exposure {
  const [low, high, glow] = random.pick(lights);
  const beams = times(5, (i) => {
    const x = 60 + i * 120 + random.real(-30, 30);
    const lean = random.real(-160, 160);
    return `<path d="M${n(x - 6)} -10h12L${n(x + lean + 70)} 450H${n(x + lean - 70)}z" fill="${i % 2 ? glow : '#ffffff'}" opacity="${n(random.real(1.2, 3) * 0.1)}"/>`;
  });
  const crowd = times(15, (i) => {
    const x = i * 44 + random.real(-8, 8);
    return `M${n(x - 17)} ${n(388 + random.real(-18, 14))}a17 20 0 0 1 34 0v9q20 6 22 60h-78q2-54 22-60z`;
  });
  const hands = times(
    4,
    () => `M${n(random.real(40, 560))} 430q-4-60 ${n(random.real(-14, 14))} -${n(random.real(90, 130))}`,
  );
  const stage = `<g filter="url(#b)">${beams}<ellipse cx="300" cy="330" rx="230" ry="46" fill="${glow}" opacity=".75"/></g>`;
  const singer = `<path d="M286 300v-46q0-10 10-12v-8a9 10 0 1 1 10 0v8q10 2 10 12v46l-4 44h-22z" fill="${dark}" filter="url(#c)"/>`;
  const hall = `<path d="${hands}" stroke="${dark}" stroke-width="11" stroke-linecap="round" fill="none"/><path d="${crowd}" fill="${dark}"/>`;
  return {
    defs:
      gradient('a', [
        [0, high],
        [0.7, low],
        [1, dark],
      ]) +
      blur('b', 14) +
      blur('c', 3),
    body: backdrop('a') + stage + singer + hall,
  };
}
