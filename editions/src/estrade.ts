import type { Edition } from './edition.ts';
import { estradeCategories, estradeKinds, estradeLabels } from './estrade.catalogue.ts';
import { estradeHome, estradeNavigation } from './estrade.pages.ts';
import { frenchVatRates, interStack } from './shared.ts';
import { couture } from './trades/couture.ts';
import { events } from './trades/events.ts';
import { general } from './trades/general.ts';
import { music } from './trades/music.ts';
import { photography } from './trades/photography.ts';

export const estrade: Edition = {
  id: 'estrade',
  name: 'Estrade',
  slogan: {
    fr: 'La scène de ceux qui font, et de ceux qui viennent.',
    en: 'A stage for those who make, and those who come.',
  },
  description: {
    fr: 'Concerts, bals, ateliers, fêtes d’école : trouvez une sortie près de chez vous, prenez votre place en deux minutes, ou publiez la vôtre.',
    en: 'Concerts, dances, workshops, school fairs: find something near you, get your ticket in two minutes, or publish your own.',
  },
  brand: {
    theme: 'estrade',
    logo: {
      viewBox: '0 0 32 32',
      parts: [
        { d: 'M9 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z', fill: 'warm' },
        { d: 'M6 20h20v4H6zM1 26h30v4H1z', fill: 'ink' },
      ],
    },
    colours: {
      paper: '#ffffff',
      ink: '#14121f',
      inkSoft: '#4b4860',
      line: '#e5e3ee',
      accent: '#5b3df5',
      accentInk: '#ffffff',
      accentText: '#4a2fd6',
      brand: '#5b3df5',
      brandInk: '#ffffff',
      warm: '#ff7a45',
      warmInk: '#14121f',
    },
    fonts: {
      text: { family: 'Inter Variable', stack: interStack, weight: 400 },
      display: {
        family: 'Bricolage Grotesque Variable',
        stack: `"Bricolage Grotesque Variable", "Bricolage Grotesque", ${interStack}`,
        weight: 700,
      },
    },
  },
  modules: [
    'accounts',
    'organizations',
    'offers',
    'bookings',
    'events',
    'ticketing',
    'clients',
    'payments',
    'moderation',
    'notifications',
    'insights',
  ],
  trades: [events, photography, music, couture, general],
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  defaultLocale: 'fr',
  commission: { basisPoints: 200, fixed: 0, vatBasisPoints: 2000 },
  vatRates: frenchVatRates,
  home: estradeHome,
  navigation: estradeNavigation,
  contact: { email: 'bonjour@estrade.example' },
  legal: {
    publisher: 'Estrade',
    form: { fr: 'Association loi 1901', en: 'Non-profit association under French law' },
    address: '4 rue du Petit-Tréteau, 44000 Nantes, France',
    registration: 'RNA W000000000',
    vatNumber: 'FR00000000000',
    director: 'Camille Aubrac',
    host: {
      name: 'Estrade',
      address: '4 rue du Petit-Tréteau, 44000 Nantes, France',
      contact: 'hebergement@estrade.example',
    },
  },
  categories: estradeCategories,
  labels: estradeLabels,
  kinds: estradeKinds,
  features: { freeFood: true, approval: 'first' },
};
