import type { MeasureGroup, MeasurePoint } from '../client-fields.ts';

type Span = readonly [from: number, to: number];

// oxlint-disable-next-line estrade/max-params -- one line of a table
function point(key: string, fr: string, en: string, [from, to]: Span): MeasurePoint {
  return { key, label: { fr, en }, from, to };
}

/** A body as a house measures it; millimetres from a child of ten to the broadest shoulders. */
export const coutureMeasures: MeasureGroup[] = [
  {
    key: 'torso',
    label: { fr: 'Buste', en: 'Torso' },
    points: [
      point('neck', 'Tour de cou', 'Neck', [260, 580]),
      point('shoulder', 'Longueur d’épaule', 'Shoulder length', [80, 210]),
      point('front_width', 'Carrure devant', 'Front width', [240, 540]),
      point('back_width', 'Carrure dos', 'Back width', [250, 580]),
      point('bust', 'Tour de poitrine', 'Bust', [600, 1700]),
      point('underbust', 'Dessous de poitrine', 'Underbust', [520, 1500]),
      point('bust_height', 'Hauteur de poitrine', 'Bust height', [160, 430]),
      point('bust_span', 'Écart de poitrine', 'Bust span', [110, 330]),
      point('front_waist', 'Longueur taille devant', 'Front waist length', [280, 620]),
      point('back_waist', 'Longueur taille dos', 'Back waist length', [280, 580]),
      point('waist', 'Tour de taille', 'Waist', [480, 1700]),
    ],
  },
  {
    key: 'hips',
    label: { fr: 'Bassin', en: 'Hips' },
    points: [
      point('high_hip', 'Petites hanches', 'High hip', [560, 1800]),
      point('hip', 'Tour de hanches', 'Hips', [600, 1900]),
      point('hip_depth', 'Hauteur taille-hanches', 'Waist to hip', [110, 330]),
      point('rise', 'Hauteur de montant', 'Rise', [170, 430]),
    ],
  },
  {
    key: 'arms',
    label: { fr: 'Bras', en: 'Arms' },
    points: [
      point('arm', 'Longueur de bras', 'Arm length', [400, 780]),
      point('upper_arm', 'Tour de bras', 'Upper arm', [170, 580]),
      point('wrist', 'Tour de poignet', 'Wrist', [110, 270]),
    ],
  },
  {
    key: 'legs',
    label: { fr: 'Jambes et stature', en: 'Legs and height' },
    points: [
      point('thigh', 'Tour de cuisse', 'Thigh', [320, 980]),
      point('inseam', 'Entrejambe', 'Inseam', [520, 1000]),
      point('waist_floor', 'Taille au sol', 'Waist to floor', [740, 1350]),
      point('height', 'Stature', 'Height', [1200, 2250]),
    ],
  },
];
