import type { DemoPlace } from './demo-world.ts';

interface Venue extends DemoPlace {
  readonly zone: string;
}

/** Towns are real, venues are not. */
export const places = {
  lavoir: france('Le Lavoir d’en bas', '12 montée des Lessives, 69001 Lyon', [45.7702, 4.8301]),
  grandeHalle: france('La Grande Halle du Rhône', '40 quai des Mariniers, 69002 Lyon', [45.7405, 4.8165]),
  tablee: france('Maison de la Tablée', '7 rue du Pain-Blanc, 69007 Lyon', [45.7479, 4.8424]),
  quais: france('Théâtre des Quais', '21 quai des Salines, 33000 Bordeaux', [44.8447, -0.5686]),
  hangar: france('Hangar des créateurs', '8 rue des Étrangers, 33300 Bordeaux', [44.8635, -0.5536]),
  verriere: france('La Verrière', '18 passage de la Verrière, 75011 Paris', [48.861, 2.379]),
  peniche: france('Péniche La Lucarne', '11 quai de la Loire, 75019 Paris', [48.8853, 2.3743]),
  ecluse: france('Théâtre de l’Écluse', '4 rue des Récollets, 75010 Paris', [48.8731, 2.3631]),
  cardinale: france('Salle Cardinale', '25 avenue de la Porte-Dorée, 75012 Paris', [48.8352, 2.4063]),
  ecole: france('École Jules-Verne', '3 rue des Nefs, 44200 Nantes', [47.204, -1.5531]),
  chantiers: france('Salle des Chantiers', '16 boulevard de la Prairie, 44200 Nantes', [47.2069, -1.5652]),
  cale: france('La Cale Deux', '2 quai des Voiliers, 44100 Nantes', [47.2089, -1.5729]),
  preau: france('Le Préau', '5 rue des Filatures, 59000 Lille', [50.6321, 3.0702]),
  auditorium: france('Auditorium Saint-Maur', '1 place du Béguinage, 59800 Lille', [50.6402, 3.0615]),
  calque: france('Studio Papier Calque', '33 rue de la Barre, 59800 Lille', [50.6379, 3.0566]),
  grognard: france('Au Grognard', '14 quai des Moulins, 67000 Strasbourg', [48.5804, 7.7421]),
  operaStudio: france('Opéra-Studio d’Alsace', '6 place des Tanneurs, 67000 Strasbourg', [48.5843, 7.7512]),
  artRire: france('L’Art d’en rire', '30 rue des Trois-Mages, 13006 Marseille', [43.2936, 5.3838]),
  docksLevant: france('Les Docks du Levant', '52 quai du Lazaret, 13002 Marseille', [43.3091, 5.3664]),
  cosmos: france('Cinéma Le Cosmos', '19 rue du Taur-Neuf, 31000 Toulouse', [43.6069, 1.4431]),
  passerelle: france('Maison de la Passerelle', '10 allée des Soupirs, 31000 Toulouse', [43.5949, 1.4512]),
  corderie: france('La Corderie', '27 rue de Saint-Malo, 35000 Rennes', [48.1181, -1.6802]),
  moulin: france('Ferme du Moulin-Joli', '1 chemin du Moulin, 35000 Rennes', [48.0951, -1.7003]),
  port: france('Les Ateliers du Port', '9 rue du Commandant, 29200 Brest', [48.3831, -4.4862]),
  climat: france('Maison du climat', '15 rue des Eaux-Claires, 38000 Grenoble', [45.1802, 5.7141]),
  figuier: france('Le Figuier', '22 rue de l’Aiguillerie, 34000 Montpellier', [43.6128, 3.8781]),
  mirabelle: france('Campus Mirabelle', '60 rue du Grand-Rabbin, 54000 Nancy', [48.6937, 6.1834]),
  ardoise: france('La Fabrique Ardoise', '2 boulevard du Doyenné, 49000 Angers', [47.4841, -0.5442]),
  docksLoire: france('Les Docks de Loire', '5 quai d’Orléans, 37000 Tours', [47.3961, 0.6882]),
  cellier: france('Le Cellier', '11 rue Monge, 21000 Dijon', [47.3213, 5.0361]),
  pariou: france('Salle Pariou', '48 rue des Volcans, 63000 Clermont-Ferrand', [45.7791, 3.0869]),
  rubans: france('Cité des Rubans', '3 rue des Passementiers, 42000 Saint-Étienne', [45.4339, 4.3903]),
  bastion: france('Le Bastion-Haut', '1 rampe de la Citadelle, 25000 Besançon', [47.2339, 6.0318]),
  filature: france('La Filature', '70 rue du Robec, 76000 Rouen', [49.4421, 1.1001]),
  semaphore: france('Le Sémaphore', '12 boulevard Clemenceau, 76600 Le Havre', [49.4902, 0.0981]),
  corniche: france('Théâtre de la Corniche', '8 boulevard du Mont-Boron, 06300 Nice', [43.6961, 7.2899]),
  teinturiers: france('Cloître des Teinturiers', '14 rue des Roues, 84000 Avignon', [43.9462, 4.8131]),
  capitainerie: france('La Capitainerie', '4 quai Louis-Prunier, 17000 La Rochelle', [46.1531, -1.1512]),
  pins: france('Clairière des Pins', 'Route du Lac-Marin, 40150 Soorts-Hossegor', [43.6651, -1.4002]),
  chai: france('Le Grand Chai', '17 rue des Crayères, 51100 Reims', [49.2431, 4.0412]),
  peupliers: france('Gymnase des Peupliers', '2 allée des Peupliers, 58000 Nevers', [46.9931, 3.1592]),
  london: {
    name: 'The Lantern Rooms',
    address: '44 Mill Street',
    postcode: 'SE1 2BA',
    city: 'London',
    country: 'GB',
    lat: 51.5001,
    lng: -0.0719,
    zone: 'Europe/London',
  },
  montreal: {
    name: 'Salle Papineau-Est',
    address: '2100 rue Ontario Est',
    postcode: 'H2K 1V7',
    city: 'Montréal',
    country: 'CA',
    lat: 45.5279,
    lng: -73.5561,
    zone: 'America/Toronto',
  },
  reunion: {
    name: 'Théâtre des Filaos',
    address: '5 rue de la Source',
    postcode: '97400',
    city: 'Saint-Denis',
    country: 'RE',
    lat: -20.8852,
    lng: 55.4511,
    zone: 'Indian/Reunion',
  },
  bruxelles: {
    name: 'La Rotonde du Canal',
    address: '36 quai des Péniches',
    postcode: '1000',
    city: 'Bruxelles',
    country: 'BE',
    lat: 50.8621,
    lng: 4.3489,
    zone: 'Europe/Brussels',
  },
} satisfies Record<string, Venue>;

export type PlaceKey = keyof typeof places;

/** The address is written on one line: street, postcode and town. */
function france(name: string, address: string, [lat, lng]: readonly [number, number]): Venue {
  const [, street = '', postcode = '', city = ''] = /^(.*), (\d{5}) (.*)$/.exec(address) ?? [];
  return { name, address: street, postcode, city, country: 'FR', lat, lng, zone: 'Europe/Paris' };
}
