import type { TradePack } from '../trade-pack.ts';
import { coutureMeasures } from './couture-measures.ts';

export const couture: TradePack = {
  id: 'couture',
  name: { fr: 'Couture', en: 'Couture' },
  vocabulary: {
    provider: { one: { fr: 'maison', en: 'house' }, many: { fr: 'maisons', en: 'houses' } },
    client: { one: { fr: 'client', en: 'client' }, many: { fr: 'clients', en: 'clients' } },
    offer: { one: { fr: 'rendez-vous', en: 'appointment' }, many: { fr: 'rendez-vous', en: 'appointments' } },
  },
  serviceKinds: [
    { slug: 'premier-rendez-vous', name: { fr: 'Premier rendez-vous', en: 'First appointment' } },
    { slug: 'prise-de-mesures', name: { fr: 'Prise de mesures', en: 'Measuring' } },
    { slug: 'essayage', name: { fr: 'Essayage', en: 'Fitting' } },
    { slug: 'retouche', name: { fr: 'Retouche', en: 'Alteration' } },
    { slug: 'sur-mesure', name: { fr: 'Création sur mesure', en: 'Made to measure' } },
  ],
  clientFields: [
    { key: 'birthday', label: { fr: 'Anniversaire', en: 'Birthday' }, kind: 'date' },
    {
      key: 'posture',
      label: { fr: 'Morphologie et posture', en: 'Shape and posture' },
      help: {
        fr: 'Épaule plus basse, cambrure, ce que la toile doit savoir.',
        en: 'A lower shoulder, an arched back: what the toile must know.',
      },
      kind: 'long_text',
    },
    {
      key: 'fabrics',
      label: { fr: 'Matières aimées ou à éviter', en: 'Fabrics loved or to avoid' },
      kind: 'long_text',
    },
  ],
  measures: coutureMeasures,
};
