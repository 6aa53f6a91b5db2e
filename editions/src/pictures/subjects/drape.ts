import type { Chance } from '../../chance.ts';
import { blur, type Exposure, gradient } from '../light.ts';
import { n, times } from '../svg.ts';

const cloths = [
  ['#f7efe6', '#d8c3ae', '#9a7c66'],
  ['#f3dfe4', '#c88a9d', '#6d2c44'],
  ['#e9ecf4', '#a9b3cf', '#4a5580'],
  ['#f4d9d2', '#b8433a', '#5c1518'],
] as const;

export function drape(random: Chance): Exposure {
  const [light, cloth, shade] = random.pick(cloths);
  const folds = times(9, (i) => {
    const x = -60 + i * 78 + random.real(-14, 14);
    const lean = random.real(-60, 60);
    const wide = random.real(70, 110);
    return `<path d="M${n(x)} -20C${n(x + lean)} 150 ${n(x - lean)} 300 ${n(x + lean * 0.6)} 480h${n(wide)}C${n(x - lean + 90)} 300 ${n(x + lean + 90)} 150 ${n(x + 80)} -20z" fill="url(#a)" opacity=".85"/>`;
  });
  const stops = [
    [0, light],
    [0.45, cloth],
    [0.55, shade],
    [0.7, cloth],
    [1, light],
  ] as const;
  return {
    defs: gradient('a', stops, 'across') + blur('b', 6),
    body: `<path d="M0 0h600v450H0z" fill="${cloth}"/><g filter="url(#b)">${folds}</g>`,
  };
}
