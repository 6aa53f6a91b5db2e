import type { Category, EventKind, Label } from './catalogue.ts';

export const billetterieCategories: Category[] = [
  { slug: 'concerts', name: { fr: 'Concerts', en: 'Concerts' }, icon: 'guitar', tone: 'ink' },
  { slug: 'classique', name: { fr: 'Classique et opéra', en: 'Classical and opera' }, icon: 'piano', tone: 'ink' },
  { slug: 'theatre', name: { fr: 'Théâtre', en: 'Theatre' }, icon: 'drama', tone: 'bad' },
  { slug: 'humour', name: { fr: 'Humour', en: 'Comedy' }, icon: 'laugh', tone: 'warm' },
  { slug: 'festivals', name: { fr: 'Festivals', en: 'Festivals' }, icon: 'tent-tree', tone: 'good' },
  { slug: 'danse-cirque', name: { fr: 'Danse et cirque', en: 'Dance and circus' }, icon: 'sparkles', tone: 'accent' },
  { slug: 'jeune-public', name: { fr: 'Jeune public', en: 'For children' }, icon: 'baby', tone: 'warn' },
  {
    slug: 'expositions',
    name: { fr: 'Expositions et musées', en: 'Exhibitions and museums' },
    icon: 'landmark',
    tone: 'ink',
  },
  { slug: 'sport', name: { fr: 'Sport', en: 'Sport' }, icon: 'trophy', tone: 'good' },
  { slug: 'locales', name: { fr: 'Écoles et associations', en: 'Schools and clubs' }, icon: 'school', tone: 'good' },
];

export const billetterieKinds: EventKind[] = [
  { slug: 'concert', name: { fr: 'Concert', en: 'Concert' } },
  { slug: 'tournee', name: { fr: 'Tournée', en: 'Tour' } },
  { slug: 'festival', name: { fr: 'Festival', en: 'Festival' } },
  { slug: 'piece', name: { fr: 'Pièce de théâtre', en: 'Play' } },
  { slug: 'spectacle', name: { fr: 'Spectacle', en: 'Show' } },
  { slug: 'opera', name: { fr: 'Opéra', en: 'Opera' } },
  { slug: 'exposition', name: { fr: 'Exposition', en: 'Exhibition' } },
  { slug: 'match', name: { fr: 'Rencontre sportive', en: 'Match' } },
  { slug: 'direct', name: { fr: 'Diffusion en direct', en: 'Live stream' } },
  { slug: 'fete', name: { fr: 'Fête', en: 'Fair' } },
];

export const billetterieLabels: Label[] = [
  {
    slug: 'accessible',
    name: { fr: 'Accessible en fauteuil', en: 'Wheelchair accessible' },
    icon: 'accessibility',
    tone: 'accent',
    granted: 'organizer',
  },
  {
    slug: 'placement-libre',
    name: { fr: 'Placement libre', en: 'Free seating' },
    icon: 'ticket',
    tone: 'ink',
    granted: 'organizer',
  },
  {
    slug: 'exclusivite',
    name: { fr: 'En exclusivité', en: 'Only here' },
    icon: 'badge-check',
    tone: 'warm',
    granted: 'staff',
  },
];
