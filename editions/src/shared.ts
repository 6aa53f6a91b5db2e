import type { Edition } from './edition.ts';
import type { Link } from './navigation.ts';

/** Rates of mainland France for what organisers sell. The reduced rates depend on the kind of show: the organiser answers for the choice. */
export const frenchVatRates: Edition['vatRates'] = [
  {
    basisPoints: 550,
    name: {
      fr: '5,5 % : spectacle, concert, théâtre, cirque, sport',
      en: '5.5%: show, concert, theatre, circus, sport',
    },
  },
  {
    basisPoints: 210,
    name: {
      fr: '2,1 % : 140 premières représentations d’une création',
      en: '2.1%: first 140 performances of a new work',
    },
  },
  { basisPoints: 1000, name: { fr: '10 % : foire, salon, exposition', en: '10%: fair, trade show, exhibition' } },
  {
    basisPoints: 2000,
    name: { fr: '20 % : formation, soirée, autres services', en: '20%: training, party, other services' },
  },
  {
    basisPoints: 0,
    name: { fr: 'Sans TVA : association, franchise en base', en: 'No VAT: exempt association or small business' },
  },
];

export const legalLinks: Link[] = [
  { label: { fr: 'CGU', en: 'Terms' }, to: { page: 'terms' } },
  { label: { fr: 'Vie privée', en: 'Privacy' }, to: { page: 'privacy' } },
  { label: { fr: 'Cookies', en: 'Cookies' }, to: { page: 'cookies' } },
  { label: { fr: 'Mentions légales', en: 'Legal notice' }, to: { page: 'legal' } },
];

export const helpColumn: Edition['navigation']['footer']['columns'][number] = {
  title: { fr: 'Aide', en: 'Help' },
  links: [
    { label: { fr: 'Comment ça marche', en: 'How it works' }, to: { page: 'about' } },
    { label: { fr: 'Questions fréquentes', en: 'Frequent questions' }, to: { page: 'help' } },
    { label: { fr: 'Nous écrire', en: 'Write to us' }, to: { page: 'contact' } },
    { label: { fr: 'Accessibilité', en: 'Accessibility' }, to: { page: 'accessibility' } },
  ],
};

export const interStack = '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", sans-serif';
