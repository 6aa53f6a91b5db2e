import type { EventBlueprint } from '../blueprint.ts';

/** What an organiser also has: drafts, refusals, a cancelled date, a private one, and last month's evenings. */
export const backstage: readonly EventBlueprint[] = [
  {
    key: 'carnaval-des-quartiers', organization: 'jules-verne', in: { estrade: ['fete', 'ecoles'] }, state: 'draft',
    title: 'Carnaval des quartiers', summary: 'Le défilé des cinq écoles. Parcours à confirmer avec la mairie.',
    text: ['Départ de l’école à 14 h, arrivée sur la place. Thème de l’année : sous la mer.', 'Reste à écrire : sécurité, goûter, plan de repli en cas de pluie.'],
    at: 'ecole', dates: [{ on: 'sat+13', from: '14:00', to: '17:30' }], capacity: 600, tickets: [{ name: 'Entrée libre', price: 0, max: 8 }],
    poster: { title: 'Carnaval / des quartiers', subtitle: 'Sous la mer', family: 'fanions', palette: 'cobalt' },
  },
  {
    key: 'vide-grenier', organization: 'bals', in: { estrade: ['marche', 'marches'] }, state: 'submitted',
    title: 'Vide-grenier de la Corderie', summary: 'Cent vingt exposants sous les halles, buvette et musique à midi.',
    text: ['Un emplacement de deux mètres, une table, deux chaises. Installation dès 7 h, déballage interdit après 9 h.', 'Réservé aux particuliers : pensez à votre pièce d’identité.'],
    at: 'corderie', dates: [{ on: 'sun+3', from: '08:00', to: '17:00' }], capacity: 120, tickets: [{ name: 'Emplacement de 2 m', price: 1200, vat: 0, max: 2 }],
    poster: { title: 'Vide- / grenier', subtitle: '120 exposants', family: 'quantieme', palette: 'sable' },
  },
  {
    key: 'soiree-surprise', organization: 'lavoir', in: { estrade: ['soiree', 'musique'], billetterie: ['concert', 'concerts'] }, state: 'changes_requested',
    reason: 'Le nom de l’artiste manque : un billet payant doit dire ce que l’on vient voir. Ajoutez aussi l’heure de fin.',
    title: 'Soirée surprise', summary: 'Un concert dont on ne dira rien avant le jour J.',
    text: ['On ne peut rien dire. C’est quelqu’un que vous connaissez.', 'Billets non remboursables.'],
    at: 'lavoir', dates: [{ on: '+18', from: '20:00', to: '23:00' }], capacity: 180, tickets: [{ name: 'Place', price: 2500 }],
    poster: { title: 'Chut…', subtitle: 'Soirée surprise', family: 'rideau', palette: 'minuit' },
  },
  {
    key: 'bal-du-premier-soir', organization: 'bals', in: { estrade: ['soiree', 'danse'] }, state: 'cancelled',
    reason: 'La salle est fermée pour travaux jusqu’au printemps. Toutes les places sont remboursées.',
    title: 'Bal du premier soir', summary: 'Le bal de rentrée, reporté au printemps : la salle est en travaux.',
    text: ['Une soirée de danses à figures, menée par un orchestre de sept musiciens.', 'Nous reviendrons dès que le parquet sera posé.'],
    at: 'corderie', dates: [{ on: '+10', from: '20:00', to: '23:45' }], capacity: 220, tickets: [{ name: 'Plein tarif', price: 1100 }],
    poster: { title: 'Bal du / premier soir', subtitle: 'Sept musiciens', family: 'mosaique', palette: 'neon' }, sales: { orders: 8 },
  },
  {
    key: 'anniversaire-ressac', organization: 'ressac', in: { estrade: ['fete', 'theatre'], billetterie: ['spectacle', 'theatre'] }, visibility: 'private',
    title: 'Les dix ans de Ressac', summary: 'La soirée des anciens, des amis et des partenaires. Sur invitation.',
    text: ['Dix ans, onze spectacles, un camion. Une répétition ouverte de la prochaine création, puis un repas sur le plateau.', 'Merci de confirmer votre venue : nous sommes cent à table.'],
    at: 'preau', dates: [{ on: '+15', from: '18:30', to: '23:30' }], capacity: 100, tickets: [{ name: 'Invitation', price: 0, max: 2 }],
    poster: { title: 'Dix ans / de Ressac', subtitle: 'Sur invitation', family: 'tablee', palette: 'sable' }, sales: { orders: 9 },
  },
  {
    key: 'bal-de-saison', organization: 'bals', in: { estrade: ['soiree', 'danse'] },
    title: 'Bal de pleine lune', summary: 'Deux cents danseurs, trois accordéons et la lune à l’heure.',
    text: ['Merci à tous : la recette a payé le parquet pour l’année.', 'Les photos seront en ligne dès que les danseurs flous auront donné leur accord.'],
    at: 'chantiers', dates: [{ on: 'sat-1', from: '20:00', to: '23:45' }], capacity: 200, tickets: [{ name: 'Plein tarif', price: 1000 }, { name: 'Réduit', price: 700 }],
    poster: { title: 'Bal de / pleine lune', subtitle: 'Trois accordéons', family: 'astre', palette: 'minuit' }, photo: 'confettis', sales: { orders: 24 },
  },
  {
    key: 'trio-de-novembre', organization: 'grognard', in: { estrade: ['concert', 'musique'], billetterie: ['concert', 'concerts'] },
    title: 'Trio Basalte', summary: 'Piano, contrebasse, batterie : le premier disque joué du début à la fin.',
    text: ['Un trio né au conservatoire de Strasbourg, qui a appris le silence avant la vitesse.', 'Deux sets de cinquante minutes, disques en vente à la sortie.'],
    at: 'grognard', dates: [{ on: 'thu-2', doors: '19:30', from: '20:30', to: '22:30' }], capacity: 70, tickets: [{ name: 'Place assise', price: 1500 }],
    poster: { title: 'Trio / Basalte', subtitle: 'Premier disque', family: 'clavier', palette: 'marine' }, photo: 'scene', sales: { left: 6 },
  },
  {
    key: 'loto-de-l-ecole', organization: 'jules-verne', in: { estrade: ['fete', 'ecoles'], billetterie: ['fete', 'locales'] },
    title: 'Le loto de l’école', summary: 'Trois cartons, douze lots, un jambon. Tout le quartier connaît la règle.',
    text: ['Mille deux cents euros récoltés pour la classe de mer des CM2 : merci.', 'Les gagnants du panier garni ont jusqu’à vendredi pour passer au bureau.'],
    at: 'ecole', dates: [{ on: 'sun-2', from: '15:00', to: '18:00' }], capacity: 160, tickets: [{ name: 'Carnet de trois cartons', price: 600, vat: 0, max: 6 }],
    poster: { title: 'Le loto / de l’école', subtitle: 'Douze lots', family: 'quantieme', palette: 'soleil' }, sales: { orders: 23 },
  },
  {
    key: 'petit-dejeuner-musical', organization: 'aurige', in: { estrade: ['concert', 'famille'] },
    title: 'Petit déjeuner musical', summary: 'Un quatuor, des tartines, des enfants sur les genoux. Un dimanche par mois.',
    text: ['Quarante minutes de musique, jouées au milieu des tables. Les bébés ont le droit de chanter.', 'Le petit déjeuner est compris : pain du quartier, confitures, chocolat.'],
    at: 'calque', dates: [{ on: 'sun+1', from: '10:00', to: '11:30' }], capacity: 50, tickets: [{ name: 'Adulte', price: 900 }, { name: 'Enfant', price: 400 }],
    food: { menu: 'Pain, confitures et chocolat chaud', servings: 50, diets: ['vegetarian'] },
    poster: { title: 'Petit / déjeuner / musical', subtitle: 'Quatuor et tartines', family: 'tablee', palette: 'lilas' }, sales: { left: 7 },
  },
];
