import type { Category, EventKind, Label } from './catalogue.ts';

export const estradeCategories: Category[] = [
  { slug: 'musique', name: { fr: 'Musique', en: 'Music' }, icon: 'music', tone: 'accent' },
  { slug: 'theatre', name: { fr: 'Théâtre', en: 'Theatre' }, icon: 'drama', tone: 'bad' },
  { slug: 'danse', name: { fr: 'Danse et bals', en: 'Dance' }, icon: 'footprints', tone: 'warm' },
  { slug: 'humour', name: { fr: 'Humour', en: 'Comedy' }, icon: 'laugh', tone: 'warn' },
  { slug: 'cinema', name: { fr: 'Cinéma', en: 'Film' }, icon: 'film', tone: 'ink' },
  { slug: 'expositions', name: { fr: 'Expositions et musées', en: 'Exhibitions' }, icon: 'palette', tone: 'accent' },
  { slug: 'famille', name: { fr: 'En famille', en: 'Family' }, icon: 'baby', tone: 'warn' },
  { slug: 'ecoles', name: { fr: 'Écoles et associations', en: 'Schools and clubs' }, icon: 'school', tone: 'good' },
  { slug: 'ateliers', name: { fr: 'Ateliers', en: 'Workshops' }, icon: 'puzzle', tone: 'good' },
  { slug: 'marches', name: { fr: 'Marchés et brocantes', en: 'Markets' }, icon: 'store', tone: 'warm' },
  { slug: 'gourmandises', name: { fr: 'À table', en: 'Food and drink' }, icon: 'utensils', tone: 'food' },
  { slug: 'numerique', name: { fr: 'Numérique', en: 'Digital' }, icon: 'laptop', tone: 'accent' },
  { slug: 'sport', name: { fr: 'Sport et plein air', en: 'Sport and outdoors' }, icon: 'trophy', tone: 'good' },
  { slug: 'rencontres', name: { fr: 'Rencontres et débats', en: 'Talks' }, icon: 'users', tone: 'ink' },
];

export const estradeKinds: EventKind[] = [
  { slug: 'concert', name: { fr: 'Concert', en: 'Concert' } },
  { slug: 'spectacle', name: { fr: 'Spectacle', en: 'Show' } },
  { slug: 'soiree', name: { fr: 'Soirée', en: 'Party' } },
  { slug: 'festival', name: { fr: 'Festival', en: 'Festival' } },
  { slug: 'projection', name: { fr: 'Projection', en: 'Screening' } },
  { slug: 'exposition', name: { fr: 'Exposition', en: 'Exhibition' } },
  { slug: 'atelier', name: { fr: 'Atelier', en: 'Workshop' } },
  { slug: 'rencontre', name: { fr: 'Rencontre', en: 'Meet-up' } },
  { slug: 'conference', name: { fr: 'Conférence', en: 'Talk' } },
  { slug: 'webinaire', name: { fr: 'Webinaire', en: 'Webinar' } },
  { slug: 'marche', name: { fr: 'Marché', en: 'Market' } },
  { slug: 'fete', name: { fr: 'Fête', en: 'Fair' } },
  { slug: 'visite', name: { fr: 'Visite', en: 'Guided visit' } },
];

export const estradeLabels: Label[] = [
  { slug: 'freefood', name: { fr: 'FreeFood', en: 'FreeFood' }, icon: 'sandwich', tone: 'food', granted: 'derived' },
  {
    slug: 'accessible',
    name: { fr: 'Accessible en fauteuil', en: 'Wheelchair accessible' },
    icon: 'accessibility',
    tone: 'accent',
    granted: 'organizer',
  },
  {
    slug: 'lsf',
    name: { fr: 'Traduit en LSF', en: 'French Sign Language' },
    icon: 'hand-heart',
    tone: 'accent',
    granted: 'organizer',
  },
  {
    slug: 'coup-de-coeur',
    name: { fr: 'Coup de cœur', en: 'Our pick' },
    icon: 'heart',
    tone: 'warm',
    granted: 'staff',
  },
];
