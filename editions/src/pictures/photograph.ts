import { type Chance, chance } from '../chance.ts';
import { type Exposure, frame } from './light.ts';
import { confettis } from './subjects/confettis.ts';
import { drape } from './subjects/drape.ts';
import { fenetre } from './subjects/fenetre.ts';
import { horizon } from './subjects/horizon.ts';
import { portrait } from './subjects/portrait.ts';
import { scene } from './subjects/scene.ts';
import { document } from './svg.ts';

const subjects = {
  scene: { expose: scene, label: 'une scène, la salle dans l’ombre' },
  horizon: { expose: horizon, label: 'collines au soleil bas' },
  fenetre: { expose: fenetre, label: 'fleurs dans la lumière d’une fenêtre' },
  drape: { expose: drape, label: 'les plis d’une étoffe' },
  confettis: { expose: confettis, label: 'lumières et confettis' },
  portrait: { expose: portrait, label: 'un profil à contre-jour' },
} as const satisfies Record<string, { expose: (random: Chance) => Exposure; label: string }>;
export type PhotographSubject = keyof typeof subjects;
export const photographSubjects = Object.keys(subjects) as [PhotographSubject, ...PhotographSubject[]];

export interface PhotographSpec {
  readonly subject: PhotographSubject;
  readonly seed?: string;
}

/** An abstract photograph, 4:3, as SVG: light, blur, one subject. Deterministic like `poster`. */
export function photograph({ subject, seed = '' }: PhotographSpec): string {
  const { expose, label } = subjects[subject];
  const { defs, body } = expose(chance(`${seed}${subject}`));
  return document({ ...frame, label: `Photographie abstraite : ${label}` }, `<defs>${defs}</defs>${body}`);
}
