import type { Chance } from '../../chance.ts';
import { backdrop, blur, type Exposure, gradient } from '../light.ts';
import { n, times } from '../svg.ts';

const rooms = [
  ['#c9b8a2', '#fff2d8', '#5a3a2a'],
  ['#aab6ae', '#f7fbe9', '#2f4339'],
  ['#c7aeb0', '#fff0ea', '#5a2733'],
] as const;

export function fenetre(random: Chance): Exposure {
  const [wall, light, stem] = random.pick(rooms);
  const panes = times(
    6,
    (i) => `M${210 + Math.floor(i / 3) * 120 + (i % 3) * 14} ${40 + (i % 3) * 108}l104 -16l14 92l-104 16z`,
  );
  const flowers = times(6, () => {
    const lean = random.real(-70, 70);
    const top = random.real(170, 250);
    const x = n(150 + lean);
    const leaf = `<ellipse cx="${x}" cy="${n(top)}" rx="12" ry="21" transform="rotate(${n(lean / 2)} ${x} ${n(top)})" fill="${stem}"/>`;
    return `<path d="M150 330Q150 ${n(top + 40)} ${x} ${n(top)}" fill="none" stroke="${stem}" stroke-width="3"/>${leaf}`;
  });
  const sun = `<path d="${panes}" fill="${light}" opacity=".8" filter="url(#b)"/>`;
  const table =
    '<path d="M0 372h600v78H0z" fill="#2b221c" opacity=".55"/><ellipse cx="176" cy="400" rx="90" ry="12" opacity=".4" filter="url(#c)"/>';
  const vase = `<path d="M118 320q32 10 64 0l10 78q-42 12-84 0z" fill="${light}"/><path d="M160 323q12-1 22-3l10 78q-14 5-30 6z" fill="${wall}" opacity=".7"/>`;
  return {
    defs:
      gradient(
        'a',
        [
          [0, wall],
          [1, '#4c4038'],
        ],
        'slant',
      ) +
      blur('b', 5) +
      blur('c', 9),
    body: backdrop('a') + sun + table + flowers + vase,
  };
}
