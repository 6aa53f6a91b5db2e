import type { Category, EventKind, Label } from './catalogue.ts';

export const meetralCategories: Category[] = [
  { slug: 'tech', name: { fr: 'Tech', en: 'Tech' }, icon: 'laptop', tone: 'accent' },
  { slug: 'business', name: { fr: 'Business', en: 'Business' }, icon: 'briefcase', tone: 'ink' },
  { slug: 'food', name: { fr: 'Food', en: 'Food' }, icon: 'utensils', tone: 'food' },
  { slug: 'carriere', name: { fr: 'Emploi et carrière', en: 'Careers' }, icon: 'handshake', tone: 'good' },
  { slug: 'education', name: { fr: 'Éducation', en: 'Education' }, icon: 'graduation-cap', tone: 'accent' },
  { slug: 'design', name: { fr: 'Design et création', en: 'Design' }, icon: 'palette', tone: 'bad' },
  { slug: 'impact', name: { fr: 'Impact et climat', en: 'Impact and climate' }, icon: 'leaf', tone: 'good' },
  { slug: 'culture', name: { fr: 'Culture', en: 'Culture' }, icon: 'drama', tone: 'warn' },
  { slug: 'bien-etre', name: { fr: 'Bien-être', en: 'Well-being' }, icon: 'sun', tone: 'warm' },
  { slug: 'associatif', name: { fr: 'Vie associative', en: 'Community' }, icon: 'hand-heart', tone: 'warm' },
];

export const meetralKinds: EventKind[] = [
  { slug: 'networking', name: { fr: 'Networking', en: 'Networking' } },
  { slug: 'formation', name: { fr: 'Formation', en: 'Training' } },
  { slug: 'webinaire', name: { fr: 'Webinaire', en: 'Webinar' } },
  { slug: 'lancement', name: { fr: 'Lancement', en: 'Launch' } },
  { slug: 'conference', name: { fr: 'Conférence', en: 'Talk' } },
  { slug: 'atelier', name: { fr: 'Atelier', en: 'Workshop' } },
  { slug: 'culturel', name: { fr: 'Événement culturel', en: 'Cultural event' } },
  { slug: 'portes-ouvertes', name: { fr: 'Portes ouvertes', en: 'Open day' } },
  { slug: 'promotion', name: { fr: 'Opération commerciale', en: 'Promotion' } },
];

export const meetralLabels: Label[] = [
  { slug: 'freefood', name: { fr: 'FreeFood', en: 'FreeFood' }, icon: 'sandwich', tone: 'food', granted: 'derived' },
  {
    slug: 'partenaire',
    name: { fr: 'Partenaire', en: 'Partner' },
    icon: 'badge-check',
    tone: 'accent',
    granted: 'staff',
  },
  {
    slug: 'debutants',
    name: { fr: 'Débutants bienvenus', en: 'Beginners welcome' },
    icon: 'sparkles',
    tone: 'good',
    granted: 'organizer',
  },
  {
    slug: 'accessible',
    name: { fr: 'Accessible en fauteuil', en: 'Wheelchair accessible' },
    icon: 'accessibility',
    tone: 'accent',
    granted: 'organizer',
  },
];
