import type { Chance } from '../../chance.ts';
import { backdrop, blur, type Exposure, gradient } from '../light.ts';
import { n, times } from '../svg.ts';

const sets = [
  ['#ff7a45', '#ffd166', '#fff4e6', '#ff4d6d', '#6c56ff'],
  ['#ffe29a', '#fff6dd', '#f2a33a', '#e76f51', '#ffffff'],
  ['#7af0c4', '#ffffff', '#4da3ff', '#ffcf4a', '#ff5fa8'],
] as const;
const nights = ['#20132f', '#0f2430', '#2c1018'] as const;

export function confettis(random: Chance): Exposure {
  const set = random.pick(sets);
  const glows = times(
    20,
    () =>
      `<circle cx="${n(random.real(0, 600))}" cy="${n(random.real(0, 450))}" r="${n(random.real(10, 46))}" fill="${random.pick(set)}" opacity=".${random.int(2, 6)}"/>`,
  );
  const papers = times(
    26,
    () =>
      `<path transform="translate(${n(random.real(0, 600))} ${n(random.real(0, 450))}) rotate(${random.int(0, 180)})" d="M0 0h${random.int(6, 14)}v5h-10z" fill="${random.pick(set)}"/>`,
  );
  return {
    defs:
      blur('b', 7) +
      gradient('a', [
        [0, random.pick(nights)],
        [1, '#0a0710'],
      ]),
    body: `${backdrop('a')}<g filter="url(#b)">${glows}</g>${papers}`,
  };
}
