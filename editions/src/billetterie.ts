import { billetterieCategories, billetterieKinds, billetterieLabels } from './billetterie.catalogue.ts';
import { billetterieHome, billetterieNavigation } from './billetterie.pages.ts';
import type { Edition } from './edition.ts';
import { frenchVatRates, interStack } from './shared.ts';
import { events } from './trades/events.ts';

export const billetterie: Edition = {
  id: 'billetterie',
  name: 'Billetterie',
  slogan: { fr: 'Votre place. Pas deux fois la même.', en: 'Your seat. Never sold twice.' },
  description: {
    fr: 'Concerts, théâtre, humour, festivals : réservez au prix affiché, recevez un billet à votre nom. De la fête d’école à la tournée internationale.',
    en: 'Concerts, theatre, comedy, festivals: book at the price you see and get a ticket in your name. From the school fair to the world tour.',
  },
  brand: {
    theme: 'billetterie',
    logo: {
      viewBox: '0 0 32 32',
      parts: [
        { d: 'M1 6h30v6a4 4 0 0 0 0 8v6H1v-6a4 4 0 0 0 0 -8z', fill: 'brand' },
        { d: 'M20 7v18', stroke: 'brandInk', strokeWidth: 2.5, dash: '3 2.5' },
      ],
    },
    colours: {
      paper: '#ffffff',
      ink: '#0b0b0b',
      inkSoft: '#444444',
      line: '#e3e3e3',
      accent: '#111111',
      accentInk: '#ffffff',
      accentText: '#111111',
      brand: '#ffc400',
      brandInk: '#0b0b0b',
      warm: '#ffc400',
      warmInk: '#0b0b0b',
    },
    fonts: {
      text: { family: 'Inter Variable', stack: interStack, weight: 400 },
      display: { family: 'Archivo Variable', stack: `"Archivo Variable", Archivo, ${interStack}`, weight: 850 },
    },
  },
  modules: [
    'accounts',
    'organizations',
    'events',
    'ticketing',
    'clients',
    'payments',
    'moderation',
    'notifications',
    'insights',
  ],
  trades: [events],
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  defaultLocale: 'fr',
  commission: { basisPoints: 250, fixed: 49, vatBasisPoints: 2000 },
  vatRates: frenchVatRates,
  home: billetterieHome,
  navigation: billetterieNavigation,
  contact: { email: 'service@billetterie.example' },
  legal: {
    publisher: 'Billetterie',
    form: { fr: 'SAS au capital de 10 000 €', en: 'French simplified joint-stock company, capital €10,000' },
    address: '2 quai des Trois-Coups, 69002 Lyon, France',
    registration: 'RCS Lyon 000 000 000',
    vatNumber: 'FR00000000000',
    director: 'Bastien Orsini',
    host: {
      name: 'Billetterie',
      address: '2 quai des Trois-Coups, 69002 Lyon, France',
      contact: 'hebergement@billetterie.example',
    },
  },
  categories: billetterieCategories,
  labels: billetterieLabels,
  kinds: billetterieKinds,
  // Organizers sign up as customers of the service and answer for what they sell.
  features: { freeFood: false, approval: 'first' },
};
