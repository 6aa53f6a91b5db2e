import type { Chance } from '../../chance.ts';
import { backdrop, blur, type Exposure, gradient } from '../light.ts';
import { n } from '../svg.ts';

const studios = [
  ['#d9c9b6', '#fff4e0', '#3a2620'],
  ['#2b3a44', '#f5d7a8', '#0e1417'],
  ['#c46b4a', '#ffe3c4', '#2d120c'],
  ['#3c2f63', '#ffb38a', '#120c22'],
] as const;
const profile =
  'M-150 450q6-110 96-128q14-6 12-34q-34-30-34-88q0-86 72-86q66 0 68 78q0 22-2 34l12 26q3 7-8 9q0 38-10 44q-8 5-30 2q0 16 10 22q94 18 104 121z';

export function portrait(random: Chance): Exposure {
  const [studio, rim, skin] = random.pick(studios);
  const x = random.real(260, 350);
  const defs =
    gradient(
      'a',
      [
        [0, rim],
        [0.5, studio],
        [1, skin],
      ],
      'rise',
    ) +
    blur('b', 20) +
    blur('c', 2.2) +
    gradient(
      'd',
      [
        [0, skin],
        [0.8, skin],
        [1, rim],
      ],
      'across',
    );
  const light = `<circle cx="${n(x + 110)}" cy="120" r="120" fill="${rim}" opacity=".8" filter="url(#b)"/>`;
  return {
    defs,
    body: `${backdrop('a')}${light}<path filter="url(#c)" transform="translate(${n(x)} 0)" d="${profile}" fill="url(#d)"/>`,
  };
}
