import type { Sketch } from './organization-sketches.ts';

/** Who works by appointment, in a trade of their own. */
export const tradeSketches: Readonly<Record<string, Sketch>> = {
  lucarne: {
    name: 'Atelier Lucarne',
    letters: 'AL',
    city: 'Nantes',
    cover: 'fenetre',
    owner: 'soline',
    trade: 'photography',
    bio: 'Portraits, mariages et reportages, à la lumière du jour. Un studio sous les toits, rue Kervégan, et une camionnette pour tout le reste.',
  },
  sillon: {
    name: 'Studio Sillon',
    letters: 'SI',
    city: 'Rennes',
    cover: 'scene',
    owner: 'hugo',
    trade: 'music',
    bio: 'Deux cabines, une console des années soixante-dix et de bonnes oreilles. On enregistre, on mixe, on masterise, sans regarder l’heure.',
  },
  'fil-a-fil': {
    name: 'Maison Fil à fil',
    letters: 'FF',
    city: 'Lyon',
    cover: 'drape',
    owner: 'agnes',
    trade: 'couture',
    bio: 'Couture sur mesure et retouche, sur les pentes de la Croix-Rousse. On prend le temps d’un café, des mesures et de trois essayages.',
  },
};
