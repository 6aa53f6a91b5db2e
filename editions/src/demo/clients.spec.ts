import { expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { editions } from '../registry.ts';
import { demoWorld } from './build.ts';
import type { DemoClient, DemoWorld } from './demo-world.ts';

/** Fields and measures that the trade of whose client she is does not know, or no body has. */
function strangeOf({ organization, custom, measures }: DemoClient, { organizations }: DemoWorld, edition: Edition) {
  const { trade } = organizations.find(({ key }) => key === organization)!;
  const pack = edition.trades.find(({ id }) => id === trade);
  const fields = new Set(pack?.clientFields?.map(({ key }) => key));
  const points = new Map(pack?.measures?.flatMap((group) => group.points.map((point) => [point.key, point])));
  const odd = measures.flatMap((set) =>
    Object.entries(set).filter(([key, centimetres]) => {
      const point = points.get(key);
      return !point || centimetres * 10 < point.from || centimetres * 10 > point.to;
    }),
  );
  return [...odd, ...Object.keys(custom).filter((key) => !fields.has(key))];
}

it.each(editions.map((edition) => [edition.id, edition] as const))(
  'the clients of %s are noted and measured as their trade does',
  (_, edition) => {
    const world = demoWorld(edition, '2026-11-20');
    expect(world.clients.flatMap((client) => strangeOf(client, world, edition))).toEqual([]);
    expect(world.clients.length === 0 || edition.modules.includes('clients')).toBe(true);
  },
);

it('the first edition knows somebody who was measured three times', () => {
  const { clients } = demoWorld(editions[0]!, '2026-11-20');
  expect(clients.some(({ measures }) => measures.length >= 3)).toBe(true);
});
