import type { HomeSection } from './home.ts';
import type { Navigation } from './navigation.ts';
import { helpColumn, legalLinks } from './shared.ts';

export const meetralHome: HomeSection[] = [
  {
    kind: 'search_hero',
    title: { fr: 'Rencontrer, partager, savourer.', en: 'Meet, share, enjoy.' },
    lead: {
      fr: 'Les événements près de chez vous et en ligne, ceux où l’on mange ensemble d’abord.',
      en: 'Events near you and online, the ones where people eat together first.',
    },
    placeholder: { fr: 'Une envie, un métier, un quartier…', en: 'A topic, a trade, a neighbourhood…' },
    button: { fr: 'Trouver', en: 'Find' },
    shortcuts: [
      { label: { fr: 'FreeFood', en: 'FreeFood' }, to: { search: { freeFood: true } }, icon: 'sandwich' },
      { label: { fr: 'Gratuit', en: 'Free' }, to: { search: { free: true } } },
      { label: { fr: 'Ce soir', en: 'Tonight' }, to: { search: { when: 'tonight' } } },
      { label: { fr: 'Networking', en: 'Networking' }, to: { search: { kind: 'networking' } }, icon: 'users' },
      { label: { fr: 'Formations', en: 'Trainings' }, to: { search: { kind: 'formation' } }, icon: 'graduation-cap' },
      { label: { fr: 'Webinaires', en: 'Webinars' }, to: { search: { kind: 'webinaire' } }, icon: 'video' },
      { label: { fr: 'Près de moi', en: 'Near me' }, to: { search: { near: true } }, icon: 'map-pin' },
    ],
  },
  {
    kind: 'free_food',
    title: { fr: 'FreeFood : venez, c’est servi.', en: 'FreeFood: come, it is served.' },
    text: {
      fr: 'Le label dit qu’une collation ou un repas est offert à tous les inscrits. L’organisateur décrit ce qu’il sert, les modérateurs vérifient.',
      en: 'The label says that a snack or a meal is offered to everyone who registered. The organizer describes it, moderators check.',
    },
    button: { fr: 'Tous les événements FreeFood', en: 'All FreeFood events' },
    limit: 4,
  },
  {
    kind: 'events',
    id: 'week',
    title: { fr: 'Cette semaine', en: 'This week' },
    filter: { when: 'week' },
    sort: 'date',
    layout: 'wide',
    limit: 6,
  },
  {
    kind: 'events',
    id: 'popular',
    title: { fr: 'Ceux dont on parle', en: 'The talk of the town' },
    filter: { when: 'month' },
    sort: 'popularity',
    layout: 'posters',
    limit: 10,
  },
  { kind: 'categories', title: { fr: 'Par sujet', en: 'By topic' } },
  {
    kind: 'near',
    title: { fr: 'Autour de vous', en: 'Around you' },
    lead: { fr: 'À deux stations, ou au coin de la rue', en: 'Two stops away, or round the corner' },
    limit: 4,
  },
  {
    kind: 'events',
    id: 'online',
    title: { fr: 'Depuis votre canapé', en: 'From your sofa' },
    lead: { fr: 'Webinaires à suivre en ligne', en: 'Webinars to follow online' },
    filter: { kind: 'webinaire' },
    sort: 'date',
    layout: 'list',
    limit: 4,
  },
  {
    kind: 'how_it_works',
    title: { fr: 'Organisateur ou participant, le même compte', en: 'Organizer or attendee, one account' },
    steps: [
      {
        title: { fr: 'Meet', en: 'Meet' },
        text: {
          fr: 'Inscrivez-vous en une minute, avec ou sans compte. Votre billet arrive par e-mail.',
          en: 'Register in a minute, with or without an account. Your ticket comes by e-mail.',
        },
      },
      {
        title: { fr: 'Connect', en: 'Connect' },
        text: {
          fr: 'Montrez le code à l’entrée et rejoignez les autres.',
          en: 'Show the code at the door and join the others.',
        },
      },
      {
        title: { fr: 'Enjoy', en: 'Enjoy' },
        text: {
          fr: 'Profitez du moment, et du buffet quand il y en a un. Puis organisez le vôtre.',
          en: 'Enjoy the moment, and the buffet when there is one. Then run your own.',
        },
      },
    ],
  },
  {
    kind: 'featured_organizations',
    title: { fr: 'Ils rassemblent', en: 'They bring people together' },
    lead: { fr: 'Écoles, entreprises, associations', en: 'Schools, companies, associations' },
    limit: 4,
  },
  {
    kind: 'organiser_call',
    title: { fr: 'Votre événement, en ligne ce soir', en: 'Your event, online tonight' },
    text: {
      fr: 'Gratuit quand l’entrée est gratuite. Pour un billet payant : 3 % et 25 centimes, rien d’autre.',
      en: 'Free when entry is free. For a paid ticket: 3% and 25 cents, nothing else.',
    },
    primary: { label: { fr: 'Créer un événement', en: 'Create an event' }, to: { page: 'sell' } },
    secondary: { label: { fr: 'Obtenir le label FreeFood', en: 'Get the FreeFood label' }, to: { page: 'free_food' } },
  },
];

export const meetralNavigation: Navigation = {
  main: [
    { label: { fr: 'Événements', en: 'Events' }, to: { page: 'events' } },
    { label: { fr: 'FreeFood', en: 'FreeFood' }, to: { page: 'free_food' }, icon: 'sandwich' },
    { label: { fr: 'Organisateurs', en: 'Organizers' }, to: { page: 'organizations' } },
    { label: { fr: 'Aide', en: 'Help' }, to: { page: 'help' } },
  ],
  footer: {
    tagline: { fr: 'Meet. Connect. Enjoy.', en: 'Meet. Connect. Enjoy.' },
    columns: [
      {
        title: { fr: 'Participer', en: 'Take part' },
        links: [
          { label: { fr: 'Tous les événements', en: 'All events' }, to: { page: 'events' } },
          { label: { fr: 'Événements gratuits', en: 'Free events' }, to: { search: { free: true } } },
          { label: { fr: 'Webinaires', en: 'Webinars' }, to: { search: { kind: 'webinaire' } } },
        ],
      },
      {
        title: { fr: 'Organiser', en: 'Organize' },
        links: [
          { label: { fr: 'Créer un événement', en: 'Create an event' }, to: { page: 'sell' } },
          { label: { fr: 'Le label FreeFood', en: 'The FreeFood label' }, to: { page: 'free_food' } },
          { label: { fr: 'Tarifs', en: 'Prices' }, to: { page: 'pricing' } },
        ],
      },
      helpColumn,
    ],
    legal: legalLinks,
  },
};
