import type { Edition } from './edition.ts';
import { meetralCategories, meetralKinds, meetralLabels } from './meetral.catalogue.ts';
import { meetralHome, meetralNavigation } from './meetral.pages.ts';
import { frenchVatRates, interStack } from './shared.ts';
import { events } from './trades/events.ts';

export const meetral: Edition = {
  id: 'meetral',
  name: 'Meetral',
  // A brand line stays in its language, as the client wrote it.
  slogan: { fr: 'Meet. Connect. Enjoy.', en: 'Meet. Connect. Enjoy.' },
  description: {
    fr: 'Formations, webinaires, lancements, apéros : publiez et trouvez les événements qui rassemblent, et repérez ceux où l’on mange ensemble grâce au label FreeFood.',
    en: 'Trainings, webinars, launches, drinks: publish and find events that bring people together, and spot the ones with free food.',
  },
  brand: {
    theme: 'meetral',
    // A dot in the middle, arcs that radiate from it.
    logo: {
      viewBox: '0 0 32 32',
      parts: [
        {
          d: 'M10 10a8.5 8.5 0 0 1 12 0M10 22a8.5 8.5 0 0 0 12 0M5 7a15 15 0 0 1 22 0M5 25a15 15 0 0 0 22 0',
          stroke: 'brand',
          strokeWidth: 3,
        },
        { d: 'M12 16a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', fill: 'warm' },
      ],
    },
    colours: {
      paper: '#ffffff',
      ink: '#2b2b2b',
      inkSoft: '#4f545b',
      line: '#e1e6ec',
      accent: '#0062d1',
      accentInk: '#ffffff',
      accentText: '#005bc2',
      brand: '#007bff',
      brandInk: '#ffffff',
      warm: '#3cd070',
      warmInk: '#0b2a17',
    },
    fonts: {
      text: { family: 'Inter Variable', stack: interStack, weight: 400 },
      display: { family: 'Outfit Variable', stack: `"Outfit Variable", Outfit, ${interStack}`, weight: 650 },
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
  commission: { basisPoints: 300, fixed: 25, vatBasisPoints: 2000 },
  vatRates: frenchVatRates.toSorted((a, b) => Number(b.basisPoints === 2000) - Number(a.basisPoints === 2000)),
  home: meetralHome,
  navigation: meetralNavigation,
  contact: { email: 'hello@meetral.example' },
  legal: {
    publisher: 'Meetral',
    form: { fr: 'SAS au capital de 1 000 €', en: 'French simplified joint-stock company, capital €1,000' },
    address: '18 passage de la Verrière, 75011 Paris, France',
    registration: 'RCS Paris 000 000 000',
    vatNumber: 'FR00000000000',
    director: 'Inès Valmont',
    host: {
      name: 'Meetral',
      address: '18 passage de la Verrière, 75011 Paris, France',
      contact: 'hebergement@meetral.example',
    },
  },
  categories: meetralCategories,
  labels: meetralLabels,
  kinds: meetralKinds,
  features: { freeFood: true, approval: 'always' },
};
