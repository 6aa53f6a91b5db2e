import type { HomeSection } from './home.ts';
import type { Navigation } from './navigation.ts';
import { helpColumn, legalLinks } from './shared.ts';

export const billetterieHome: HomeSection[] = [
  {
    kind: 'search_hero',
    title: { fr: 'Votre place. Pas deux fois la même.', en: 'Your seat. Never sold twice.' },
    lead: {
      fr: 'De la salle de quartier à la tournée : une file juste, un prix clair, un billet à votre nom.',
      en: 'From the local hall to the world tour: a fair queue, a clear price, a ticket in your name.',
    },
    placeholder: { fr: 'Artiste, ville ou salle', en: 'Artist, city or venue' },
    button: { fr: 'Réserver', en: 'Book' },
    shortcuts: [
      { label: { fr: 'Concerts', en: 'Concerts' }, to: { search: { category: 'concerts' } }, icon: 'guitar' },
      { label: { fr: 'Théâtre', en: 'Theatre' }, to: { search: { category: 'theatre' } }, icon: 'drama' },
      { label: { fr: 'Humour', en: 'Comedy' }, to: { search: { category: 'humour' } }, icon: 'laugh' },
      { label: { fr: 'Festivals', en: 'Festivals' }, to: { search: { category: 'festivals' } }, icon: 'tent-tree' },
      { label: { fr: 'Ce week-end', en: 'This weekend' }, to: { search: { when: 'weekend' } } },
      { label: { fr: 'Près de moi', en: 'Near me' }, to: { search: { near: true } }, icon: 'map-pin' },
    ],
  },
  {
    kind: 'events',
    id: 'popular',
    title: { fr: 'Les plus demandés', en: 'Most wanted' },
    filter: {},
    sort: 'popularity',
    layout: 'posters',
    limit: 10,
  },
  { kind: 'categories', title: { fr: 'Par genre', en: 'By genre' } },
  {
    kind: 'events',
    id: 'weekend',
    title: { fr: 'Ce week-end', en: 'This weekend' },
    lead: { fr: 'Il reste des places', en: 'There are places left' },
    filter: { when: 'weekend' },
    sort: 'date',
    layout: 'wide',
    limit: 6,
  },
  {
    kind: 'events',
    id: 'concerts',
    title: { fr: 'Concerts', en: 'Concerts' },
    filter: { category: 'concerts' },
    sort: 'date',
    layout: 'posters',
    limit: 10,
  },
  {
    kind: 'events',
    id: 'theatre',
    title: { fr: 'Au théâtre', en: 'On stage' },
    filter: { category: 'theatre' },
    sort: 'date',
    layout: 'posters',
    limit: 5,
  },
  {
    kind: 'near',
    title: { fr: 'Dans votre ville', en: 'In your city' },
    lead: { fr: 'Les salles autour de vous', en: 'Venues around you' },
    limit: 4,
  },
  {
    kind: 'featured_organizations',
    title: { fr: 'Salles et producteurs', en: 'Venues and promoters' },
    lead: { fr: 'Suivez une salle, sachez avant les autres', en: 'Follow a venue, know before the others' },
    limit: 4,
  },
  {
    kind: 'how_it_works',
    title: { fr: 'Une billetterie qui tient parole', en: 'Ticketing that keeps its word' },
    steps: [
      {
        title: { fr: 'Jamais de survente', en: 'Never oversold' },
        text: {
          fr: 'Une place choisie est bloquée pour vous pendant dix minutes, le temps de payer.',
          en: 'A place you choose is held for you for ten minutes, time enough to pay.',
        },
      },
      {
        title: { fr: 'Un billet à votre nom', en: 'A ticket in your name' },
        text: {
          fr: 'Numéroté, signé, envoyé par e-mail. Il n’ouvre la porte qu’une fois.',
          en: 'Numbered, signed, sent by e-mail. It opens the door only once.',
        },
      },
      {
        title: { fr: 'Remboursé si c’est annulé', en: 'Refunded if cancelled' },
        text: {
          fr: 'Date annulée : vous êtes prévenu, et le remboursement s’ouvre aussitôt.',
          en: 'Date cancelled: you are told, and the refund opens at once.',
        },
      },
    ],
  },
  {
    kind: 'organiser_call',
    title: { fr: 'Vendez vos billets, gardez votre public', en: 'Sell your tickets, keep your audience' },
    text: {
      fr: 'Une école, une salle, une tournée : 2,5 % et 49 centimes par billet payé. Gratuit pour les entrées gratuites.',
      en: 'A school, a hall, a tour: 2.5% and 49 cents per paid ticket. Free for free entry.',
    },
    primary: { label: { fr: 'Ouvrir ma billetterie', en: 'Open my box office' }, to: { page: 'sell' } },
    secondary: { label: { fr: 'Voir les tarifs', en: 'See prices' }, to: { page: 'pricing' } },
  },
];

export const billetterieNavigation: Navigation = {
  main: [
    { label: { fr: 'Concerts', en: 'Concerts' }, to: { search: { category: 'concerts' } } },
    { label: { fr: 'Théâtre', en: 'Theatre' }, to: { search: { category: 'theatre' } } },
    { label: { fr: 'Humour', en: 'Comedy' }, to: { search: { category: 'humour' } } },
    { label: { fr: 'Festivals', en: 'Festivals' }, to: { search: { category: 'festivals' } } },
    { label: { fr: 'Tout l’agenda', en: 'Everything' }, to: { page: 'events' } },
  ],
  footer: {
    tagline: {
      fr: 'De la fête d’école à la tournée, sans survente.',
      en: 'From the school fair to the tour, never oversold.',
    },
    columns: [
      {
        title: { fr: 'Réserver', en: 'Book' },
        links: [
          { label: { fr: 'Tous les événements', en: 'All events' }, to: { page: 'events' } },
          { label: { fr: 'Jeune public', en: 'For children' }, to: { search: { category: 'jeune-public' } } },
          { label: { fr: 'Salles et producteurs', en: 'Venues and promoters' }, to: { page: 'organizations' } },
        ],
      },
      {
        title: { fr: 'Vendre', en: 'Sell' },
        links: [
          { label: { fr: 'Ouvrir une billetterie', en: 'Open a box office' }, to: { page: 'sell' } },
          { label: { fr: 'Tarifs et commission', en: 'Prices and commission' }, to: { page: 'pricing' } },
        ],
      },
      helpColumn,
    ],
    legal: legalLinks,
  },
};
