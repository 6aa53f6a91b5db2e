import type { Chance } from '../chance.ts';
import type { DemoMember } from './demo-world.ts';

export const members: readonly DemoMember[] = [
  {
    key: 'camille',
    name: 'Camille Aubrac',
    email: 'admin@estrade.test',
    role: 'admin',
    locale: 'fr',
    purpose: { fr: 'Administre la plateforme', en: 'Administers the platform' },
  },
  {
    key: 'idriss',
    name: 'Idriss Fauvel',
    email: 'moderation@estrade.test',
    role: 'moderator',
    locale: 'fr',
    purpose: { fr: 'Valide les événements avant publication', en: 'Reviews events before publication' },
  },
  {
    key: 'lea',
    name: 'Léa Kermorvan',
    email: 'lea@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Organise, et vend des billets', en: 'Organizes and sells tickets' },
  },
  {
    key: 'hugo',
    name: 'Hugo Sabatier',
    email: 'hugo@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Organise pour plusieurs structures', en: 'Organizes for several organizations' },
  },
  {
    key: 'soline',
    name: 'Soline Wagner',
    email: 'soline@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Photographe : prestations, agenda, clients', en: 'Photographer: services, calendar, clients' },
  },
  {
    key: 'agnes',
    name: 'Agnès Tillier',
    email: 'agnes@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Couturière : rendez-vous, clients, mesures', en: 'Dressmaker: appointments, clients, measures' },
  },
  {
    key: 'amina',
    name: 'Amina Diallo',
    email: 'amina@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Organise des événements gratuits', en: 'Organizes free events' },
  },
  {
    key: 'noe',
    name: 'Noé Tanguy',
    email: 'porte@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Tient la porte et contrôle les billets', en: 'Keeps the door and checks tickets' },
  },
  {
    key: 'ines',
    name: 'Inès Morvan',
    email: 'ines@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Achète des billets', en: 'Buys tickets' },
  },
  {
    key: 'paul',
    name: 'Paul Estève',
    email: 'paul@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Achète des billets', en: 'Buys tickets' },
  },
  {
    key: 'mei',
    name: 'Mei Tran',
    email: 'mei@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Achète des billets', en: 'Buys tickets' },
  },
  {
    key: 'olivia',
    name: 'Olivia Hart',
    email: 'olivia@estrade.test',
    role: 'member',
    locale: 'en',
    purpose: { fr: 'Achète des billets, en anglais', en: 'Buys tickets, in English' },
  },
  {
    key: 'karim',
    name: 'Karim Belhadj',
    email: 'karim@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Organise dans le Sud', en: 'Organizes in the South' },
  },
  {
    key: 'titouan',
    name: 'Titouan Guérec',
    email: 'titouan@estrade.test',
    role: 'member',
    locale: 'fr',
    purpose: { fr: 'Organise festivals, matchs et rencontres', en: 'Organizes festivals, matches and meetings' },
  },
];

const firstNames = list(`
  Adèle, Adrien, Aïcha, Alban, Alix, Ana, Antoine, Bérénice, Bilal, Blanche, Bruno, Céleste, Chloé,
  Clément, Côme, Daphné, Diane, Élias, Elsa, Émile, Fanny, Farid, Fatou, Félix, Gaspard, Hélène,
  Ismaël, Jade, Jeanne, Joris, Karim, Laure, Lina, Loïc, Louison, Maëlle, Malik, Margaux, Mathis,
  Nadia, Naïm, Noémie, Octave, Ombeline, Pauline, Rachid, Robin, Rose, Samuel, Sarah, Simon, Soline,
  Théo, Thi-Lan, Ugo, Valentine, Victor, Yasmine, Yann, Zoé
`);
const lastNames = list(`
  Abadie, Arnoux, Barbier, Baumann, Belkacem, Benoit, Berger, Bonnet, Bouvier, Caron, Castel,
  Charpentier, Cissé, Cohen, Colas, Coulibaly, Da Silva, Delmas, Denis, Dufour, Dupuy, El Amrani,
  Ferrand, Fontaine, Garnier, Gautier, Gomez, Guérin, Haddad, Hoarau, Jacquet, Joly, Keita, Lacombe,
  Lambert, Le Bihan, Le Goff, Lefort, Leroux, Maillard, Marchand, Marty, Mercier, Meunier, Muller,
  N’Diaye, Nguyen, Noël, Okonkwo, Paris, Payet, Pelletier, Perrin, Pham, Pichon, Poulain, Prigent,
  Renard, Rivière, Rolland, Rossi, Roussel, Schmitt, Tessier, Vasseur, Vidal
`);

const englishNames = list(`
  Abigail Frost, Callum Reid, Daisy Whitlock, Emeka Obi, Freya Lindqvist, George Pemberton,
  Harriet Cole, Isaac Thorne, Keira Doyle, Leo Marsh, Maisie Penrose, Nikhil Rao, Orla Byrne,
  Priya Nair, Rory Gallacher, Tess Holloway, Winston Clarke, Zadie Brooks
`);

export function someone(random: Chance, locale: 'fr' | 'en' = 'fr'): string {
  return locale === 'en' ? random.pick(englishNames) : `${random.pick(firstNames)} ${random.pick(lastNames)}`;
}

/** An address nobody owns: .test is reserved. The number keeps namesakes apart. */
export function emailOf(name: string, number: number): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .trim()
    .replace(/ +/g, '.');
  return `${plain}.${number}@estrade.test`;
}

/** Names separated by commas, on as many lines as they need. */
function list(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}
