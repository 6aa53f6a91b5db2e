import type { DemoOrganization } from './demo-world.ts';
import { type Sketch, sketches } from './organization-sketches.ts';
import { tradeSketches } from './trade-sketches.ts';

export function organization(key: string): DemoOrganization {
  const { name, letters, city, cover, owner, bio, trade = null } = sketchOf(key);
  return {
    key,
    name,
    trade,
    bio,
    city,
    handle: key,
    country: 'FR',
    email: `${key}@estrade.test`,
    avatar: { spec: { kind: 'emblem', letters, seed: key }, alt: { fr: `Emblème : ${name}`, en: `Emblem: ${name}` } },
    cover: {
      spec: { kind: 'photograph', subject: cover, seed: key },
      alt: { fr: `Image d’ambiance : ${name}`, en: `Atmosphere: ${name}` },
    },
    team: [{ member: owner, role: 'owner' }, ...(helpers[owner] ?? [])],
  };
}

export function ownerOf(key: string): string {
  return sketchOf(key).owner;
}

function sketchOf(key: string): Sketch {
  const sketch = sketches[key] ?? tradeSketches[key];
  if (!sketch) throw new Error(`no demo organization "${key}"`);
  return sketch;
}

/** The accounts shown at the start work together; the other owners run their house alone. */
const helpers: Readonly<Record<string, DemoOrganization['team']>> = {
  lea: [
    { member: 'hugo', role: 'manager' },
    { member: 'noe', role: 'operator' },
  ],
  hugo: [{ member: 'noe', role: 'operator' }],
  amina: [{ member: 'lea', role: 'manager' }],
};
