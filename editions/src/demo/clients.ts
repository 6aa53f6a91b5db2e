import type { DemoClient } from './demo-world.ts';

type Sketch = Pick<DemoClient, 'organization' | 'firstName' | 'lastName'> & Partial<DemoClient>;
type Body = Record<string, number>;

const least = () => ({
  company: '',
  email: null,
  phone: null,
  city: '',
  tags: [],
  custom: {},
  notes: [],
  measures: [],
});

/** A bride measured three times on the way to her dress. */
const jeanne: Body[] = [
  {
    bust: 92,
    underbust: 78,
    waist: 72.5,
    high_hip: 88,
    hip: 98,
    back_waist: 41,
    front_waist: 43.5,
    shoulder: 12.5,
    height: 171,
  },
  {
    bust: 91,
    underbust: 77.5,
    waist: 71,
    high_hip: 87,
    hip: 97,
    back_waist: 41,
    front_waist: 43.5,
    shoulder: 12.5,
    height: 171,
  },
  {
    bust: 90,
    underbust: 77,
    waist: 69.5,
    high_hip: 86,
    hip: 96,
    back_waist: 41,
    front_waist: 43,
    shoulder: 12.5,
    height: 171,
  },
];
const basile: Body[] = [
  { neck: 40.5, back_width: 44, bust: 104, waist: 92, hip: 103, arm: 64.5, upper_arm: 33, wrist: 17.5, height: 184 },
  { neck: 40.5, back_width: 44.5, bust: 106, waist: 95, hip: 104, arm: 64.5, upper_arm: 34, wrist: 17.5, height: 184 },
];
const odile: Body[] = [
  { bust: 101, underbust: 88, waist: 86, hip: 108, hip_depth: 20.5, rise: 28, inseam: 74, waist_floor: 101, thigh: 61 },
];

const sketches: readonly Sketch[] = [
  {
    organization: 'fil-a-fil',
    firstName: 'Jeanne',
    lastName: 'Vauquelin',
    email: 'jeanne.vauquelin@carnet.test',
    phone: '06 12 48 30 77',
    city: 'Lyon',
    tags: ['mariée', 'soie'],
    custom: {
      birthday: '1993-05-14',
      posture: 'Épaule droite plus basse d’un centimètre, légère cambrure.',
      fabrics: 'Crêpe de soie. Pas de dentelle mécanique.',
    },
    notes: [
      'Mariage le deuxième samedi de juin, dans un jardin : la traîne doit se relever.',
      'A choisi le croquis nº 2, dos boutonné. Sa mère vient au prochain essayage.',
    ],
    measures: jeanne,
  },
  {
    organization: 'fil-a-fil',
    firstName: 'Basile',
    lastName: 'Okonkwo',
    email: 'basile@carnet.test',
    phone: '+33 7 81 22 09 15',
    city: 'Villeurbanne',
    tags: ['costume', 'fidèle'],
    custom: { fabrics: 'Flanelle grise, doublures vives.' },
    notes: ['Troisième costume chez nous. Aime une veste près du corps mais deux doigts d’aisance aux bras.'],
    measures: basile,
  },
  {
    organization: 'fil-a-fil',
    firstName: 'Odile',
    lastName: 'Marchand',
    phone: '04 78 29 11 60',
    city: 'Lyon',
    tags: ['retouche'],
    notes: ['Préfère qu’on l’appelle le matin.'],
    measures: odile,
  },
  {
    organization: 'fil-a-fil',
    firstName: 'Odile',
    lastName: 'Marchant',
    email: 'odile.marchant@carnet.test',
    city: 'Lyon',
    tags: ['manteau'],
  },
  {
    organization: 'fil-a-fil',
    firstName: '',
    lastName: '',
    company: 'Compagnie du Revers',
    email: 'regie@revers.test',
    city: 'Grenoble',
    tags: ['scène', 'sur devis'],
    notes: ['Six costumes pour la saison prochaine, budget à confirmer après leur commission.'],
  },
  {
    organization: 'lucarne',
    firstName: 'Apolline',
    lastName: 'Le Goff',
    email: 'apolline.legoff@carnet.test',
    phone: '06 70 15 92 41',
    city: 'Nantes',
    tags: ['mariage', '2027'],
    custom: { image_consent: 'family', partner: 'Yann Briand', wedding_day: '2027-06-12' },
    notes: ['Cérémonie laïque au bord de l’Erdre. Veut surtout des images de ses grands-parents.'],
  },
  {
    organization: 'lucarne',
    firstName: 'Malik',
    lastName: 'Ferhat',
    email: 'malik@carnet.test',
    city: 'Rezé',
    tags: ['portrait', 'presse'],
    custom: { image_consent: 'yes' },
    notes: ['Comédien : un book à renouveler tous les deux ans.'],
  },
  {
    organization: 'lucarne',
    firstName: 'Famille',
    lastName: 'Cousin-Rey',
    phone: '02 40 12 88 63',
    city: 'Nantes',
    tags: ['famille', 'fidèle'],
    custom: { image_consent: 'no', partner: 'Trois enfants : Ana, Lou, Théodore' },
  },
  {
    organization: 'sillon',
    firstName: 'Nour',
    lastName: 'Haddad',
    email: 'nour@carnet.test',
    phone: '06 33 90 17 58',
    city: 'Rennes',
    tags: ['voix', 'album'],
    custom: { stage_name: 'NÛR', society: true },
    notes: ['Enregistre de nuit. Micro à ruban pour les voix basses.'],
  },
  {
    organization: 'sillon',
    firstName: 'Les',
    lastName: 'Frères Kermarrec',
    email: 'contact@kermarrec.test',
    city: 'Brest',
    tags: ['mixage'],
    custom: { label: 'Phare Ouest' },
    notes: ['Envoient leurs pistes en retard, mais bien rangées.'],
  },
  {
    organization: 'lavoir',
    firstName: 'Solange',
    lastName: 'Petit',
    email: 'solange.petit@carnet.test',
    phone: '04 78 30 08 19',
    city: 'Lyon',
    tags: ['école', 'groupe'],
    notes: ['Directrice de l’école de la rue d’à côté : deux classes à chaque matinée jeune public.'],
  },
  {
    organization: 'lavoir',
    firstName: 'Rachid',
    lastName: 'Benali',
    company: 'Comité des fêtes du quartier',
    email: 'rachid.benali@carnet.test',
    city: 'Lyon',
    tags: ['partenaire'],
  },
];

/** Who the pros and organizers already know when the house opens: people of paper, at addresses that lead nowhere. */
export const clients: readonly DemoClient[] = sketches.map((sketch) => ({ ...least(), ...sketch }));
