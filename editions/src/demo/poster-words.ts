import type { Bilingual } from '../bilingual.ts';
import type { PosterFamily } from '../pictures/poster.ts';
import type { EventBlueprint } from './blueprint.ts';
import { shortDay } from './calendar.ts';
import type { DemoDate, DemoEvent } from './demo-world.ts';

/** What each family shows, for who cannot see it. */
const scenes: Readonly<Record<PosterFamily, Bilingual>> = {
  astre: { fr: 'un soleil rayé se couche derrière le titre', en: 'a striped sun sets behind the title' },
  clavier: { fr: 'un clavier de piano, un accord en couleur', en: 'a piano keyboard with one chord in colour' },
  dialogue: { fr: 'deux bulles de parole se répondent', en: 'two speech bubbles answer each other' },
  fanions: { fr: 'des guirlandes de fanions au-dessus du titre', en: 'strings of bunting above the title' },
  mosaique: { fr: 'une mosaïque de quarts de cercle', en: 'a mosaic of quarter circles' },
  ondes: { fr: 'des arcs de couleur partent d’une scène', en: 'coloured arcs leave a stage' },
  papiers: { fr: 'des feuilles de papier découpé', en: 'leaves of cut paper' },
  quantieme: { fr: 'le jour en très grands chiffres', en: 'the day in very large figures' },
  quartier: { fr: 'une rue d’immeubles aux fenêtres allumées', en: 'a street of houses with lit windows' },
  rideau: { fr: 'un rideau rayé et un rond de lumière', en: 'a striped curtain and a spotlight' },
  rivage: { fr: 'des vagues en couches sous un soleil bas', en: 'layers of waves under a low sun' },
  tablee: { fr: 'une table mise, vue de face', en: 'a laid table, seen from the front' },
  trame: { fr: 'un champ de points qu’une onde fait grossir', en: 'a field of dots swollen by a wave' },
  verticale: {
    fr: 'le titre monte le long de la page, des barres lui répondent',
    en: 'the title climbs the page, bars answer it',
  },
  vinyle: { fr: 'un disque sur sa platine', en: 'a record on its deck' },
};

const photographs = {
  scene: { fr: 'Une scène éclairée, la salle dans l’ombre', en: 'A lit stage, the audience in the dark' },
  horizon: { fr: 'Des collines sous un soleil bas', en: 'Hills under a low sun' },
  fenetre: { fr: 'Un vase de fleurs dans la lumière d’une fenêtre', en: 'A vase of flowers in the light of a window' },
  drape: { fr: 'Les plis d’une étoffe', en: 'Folds of cloth' },
  confettis: { fr: 'Des lumières floues et des confettis', en: 'Blurred lights and confetti' },
  portrait: { fr: 'Un profil à contre-jour', en: 'A profile against the light' },
} as const;

/** The poster, then the photograph when there is one. */
export function picturesOf(blueprint: EventBlueprint, dates: readonly DemoDate[]): DemoEvent['pictures'] {
  const { poster, key, title, photo } = blueprint;
  const scene = scenes[poster.family ?? 'astre'];
  const cover: DemoEvent['pictures'][number] = {
    spec: {
      kind: 'poster',
      ...poster,
      date: printedDates(blueprint, dates),
      city: printedCity(blueprint, dates),
      seed: key,
    },
    alt: { fr: `Affiche « ${title} » : ${scene.fr}.`, en: `Poster “${title}”: ${scene.en}.` },
  };
  return photo
    ? [cover, { spec: { kind: 'photograph', subject: photo, seed: key }, alt: photographs[photo] }]
    : [cover];
}

function printedDates({ language = 'fr' }: EventBlueprint, dates: readonly DemoDate[]): string {
  const days = [...new Set(dates.map(({ startsAt }) => startsAt.slice(0, 10)))].toSorted();
  return [...new Set([days[0], days.at(-1)])]
    .filter((day) => day !== undefined)
    .map((day) => shortDay(day, language))
    .join(' – ');
}

function printedCity({ language = 'fr' }: EventBlueprint, dates: readonly DemoDate[]): string {
  const cities = new Set(dates.map(({ place }) => place?.city ?? (language === 'fr' ? 'En ligne' : 'Online')));
  const [only = ''] = cities;
  if (cities.size === 1) return only;
  return language === 'fr' ? 'En tournée' : 'On tour';
}
