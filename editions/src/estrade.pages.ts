import type { HomeSection } from './home.ts';
import type { Navigation } from './navigation.ts';
import { helpColumn, legalLinks } from './shared.ts';

export const estradeHome: HomeSection[] = [
  {
    kind: 'search_hero',
    title: { fr: 'On fait quoi ce soir ?', en: 'What’s on tonight?' },
    lead: {
      fr: 'Des concerts, des bals, des ateliers, des fêtes d’école. Choisissez, c’est à vous en deux minutes.',
      en: 'Concerts, dances, workshops, school fairs. Pick one, and it is yours in two minutes.',
    },
    placeholder: { fr: 'Artiste, salle, envie…', en: 'Artist, venue, mood…' },
    button: { fr: 'Chercher', en: 'Search' },
    shortcuts: [
      { label: { fr: 'Ce soir', en: 'Tonight' }, to: { search: { when: 'tonight' } } },
      { label: { fr: 'Ce week-end', en: 'This weekend' }, to: { search: { when: 'weekend' } } },
      { label: { fr: 'Près de moi', en: 'Near me' }, to: { search: { near: true } }, icon: 'map-pin' },
      { label: { fr: 'Gratuit', en: 'Free' }, to: { search: { free: true } } },
      { label: { fr: 'FreeFood', en: 'FreeFood' }, to: { search: { freeFood: true } }, icon: 'sandwich' },
      { label: { fr: 'Musique', en: 'Music' }, to: { search: { category: 'musique' } }, icon: 'music' },
      { label: { fr: 'En famille', en: 'Family' }, to: { search: { category: 'famille' } }, icon: 'baby' },
      { label: { fr: 'Sur rendez-vous', en: 'By appointment' }, to: { page: 'services' }, icon: 'calendar' },
    ],
  },
  {
    kind: 'events',
    id: 'tonight',
    title: { fr: 'Ce soir', en: 'Tonight' },
    filter: { when: 'tonight' },
    sort: 'date',
    layout: 'wide',
    limit: 6,
  },
  {
    kind: 'events',
    id: 'weekend',
    title: { fr: 'Ce week-end', en: 'This weekend' },
    filter: { when: 'weekend' },
    sort: 'popularity',
    layout: 'posters',
    limit: 10,
  },
  {
    kind: 'near',
    title: { fr: 'Près de vous', en: 'Near you' },
    lead: { fr: 'À pied, à vélo ou en tram', en: 'On foot, by bike or by tram' },
    limit: 3,
  },
  {
    kind: 'free_food',
    title: { fr: 'On y mange, c’est offert.', en: 'There is food, and it is free.' },
    text: {
      fr: 'Un goûter, une soupe, un buffet : l’organisateur dit ce qu’il offre, et à qui.',
      en: 'A snack, a soup, a buffet: the organizer says what is offered, and to whom.',
    },
    button: { fr: 'Toutes les sorties FreeFood', en: 'All FreeFood events' },
    limit: 4,
  },
  {
    kind: 'events',
    id: 'popular',
    title: { fr: 'On se les arrache', en: 'Going fast' },
    lead: { fr: 'Les plus demandés du mois', en: 'The most wanted this month' },
    filter: { when: 'month' },
    sort: 'popularity',
    layout: 'posters',
    limit: 5,
  },
  {
    kind: 'featured_organizations',
    title: { fr: 'Ils montent sur l’estrade', en: 'On the stage' },
    lead: {
      fr: 'Salles, collectifs, écoles : suivez ceux que vous aimez',
      en: 'Venues, collectives, schools: follow the ones you like',
    },
    limit: 4,
  },
  {
    kind: 'how_it_works',
    title: { fr: 'Comment ça marche', en: 'How it works' },
    steps: [
      {
        title: { fr: 'Vous choisissez', en: 'You choose' },
        text: {
          fr: 'Le prix affiché est le prix payé. Une place choisie reste à vous pendant dix minutes.',
          en: 'The price you see is the price you pay. A place you pick stays yours for ten minutes.',
        },
      },
      {
        title: { fr: 'On s’occupe du papier', en: 'We do the paperwork' },
        text: {
          fr: 'Billets à votre nom et reçu arrivent par e-mail, et restent dans votre espace.',
          en: 'Tickets in your name and a receipt come by e-mail, and stay in your space.',
        },
      },
      {
        title: { fr: 'Vous y êtes', en: 'You are in' },
        text: {
          fr: 'Montrez le code à l’entrée, sur le téléphone ou sur papier. Il ouvre la porte une fois.',
          en: 'Show the code at the door, on a phone or on paper. It opens the door once.',
        },
      },
    ],
  },
  {
    kind: 'organiser_call',
    title: { fr: 'Vous avez une salle, un collectif, une école ?', en: 'You run a venue, a collective, a school?' },
    text: {
      fr: 'Publiez une date en cinq minutes. C’est gratuit pour les événements gratuits ; sinon, 2 % par billet payé et rien d’autre.',
      en: 'Publish a date in five minutes. Free events are free; otherwise 2% per paid ticket and nothing else.',
    },
    primary: { label: { fr: 'Monter sur l’estrade', en: 'Get on the stage' }, to: { page: 'sell' } },
    secondary: { label: { fr: 'Voir les tarifs', en: 'See prices' }, to: { page: 'pricing' } },
  },
];

export const estradeNavigation: Navigation = {
  main: [
    { label: { fr: 'Événements', en: 'Events' }, to: { page: 'events' } },
    { label: { fr: 'Prestations', en: 'Services' }, to: { page: 'services' } },
    { label: { fr: 'Organisateurs', en: 'Organizers' }, to: { page: 'organizations' } },
    { label: { fr: 'FreeFood', en: 'FreeFood' }, to: { page: 'free_food' } },
    { label: { fr: 'Aide', en: 'Help' }, to: { page: 'help' } },
  ],
  footer: {
    tagline: {
      fr: 'La scène de ceux qui font, et de ceux qui viennent.',
      en: 'A stage for those who make, and those who come.',
    },
    columns: [
      {
        title: { fr: 'Sortir', en: 'Go out' },
        links: [
          { label: { fr: 'Tous les événements', en: 'All events' }, to: { page: 'events' } },
          { label: { fr: 'Ce week-end', en: 'This weekend' }, to: { search: { when: 'weekend' } } },
          { label: { fr: 'Le label FreeFood', en: 'The FreeFood label' }, to: { page: 'free_food' } },
        ],
      },
      {
        title: { fr: 'Faire', en: 'Make' },
        links: [
          { label: { fr: 'Vendre des billets', en: 'Sell tickets' }, to: { page: 'sell' } },
          { label: { fr: 'Tarifs et commission', en: 'Prices and commission' }, to: { page: 'pricing' } },
          { label: { fr: 'Les organisateurs', en: 'Organizers' }, to: { page: 'organizations' } },
        ],
      },
      helpColumn,
    ],
    legal: legalLinks,
  },
};
