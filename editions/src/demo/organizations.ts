import type { PhotographSubject } from '../pictures/photograph.ts';
import type { DemoOrganization } from './demo-world.ts';

interface Sketch {
  readonly name: string;
  readonly letters: string;
  readonly city: string;
  readonly cover: PhotographSubject;
  readonly owner: string;
  readonly bio: string;
}

const sketches: Readonly<Record<string, Sketch>> = {
  'lavoir': { name: 'Le Lavoir d’en bas', letters: 'LB', city: 'Lyon', cover: 'scene', owner: 'lea', bio: 'Un ancien lavoir de 1884, trois cents places debout, de l’électro et de la chanson. Bar associatif, prix doux, vestiaire gratuit.' },
  'longue-houle': { name: 'Longue Houle Productions', letters: 'LH', city: 'Rennes', cover: 'horizon', owner: 'lea', bio: 'Nous accompagnons une douzaine d’artistes, du premier concert à la tournée. Basés à Rennes, en route le reste de l’année.' },
  'ressac': { name: 'Compagnie Ressac', letters: 'CR', city: 'Lille', cover: 'drape', owner: 'hugo', bio: 'Théâtre de texte et d’objets. Sept comédiens, un camion, des spectacles qui jouent partout, des scènes nationales aux salles des fêtes.' },
  'aurige': { name: 'Quatuor Aurige', letters: 'QA', city: 'Lille', cover: 'fenetre', owner: 'hugo', bio: 'Quatre musiciens réunis depuis 2012. Le répertoire français, les créations d’aujourd’hui, et des concerts où l’on peut poser des questions.' },
  'jules-verne': { name: 'Les Amis de l’école Jules-Verne', letters: 'JV', city: 'Nantes', cover: 'confettis', owner: 'amina', bio: 'L’association des parents d’élèves. Fête de l’école, loto, vide-grenier : tout finance les sorties des enfants.' },
  'bals': { name: 'Les Bals clandestins', letters: 'BC', city: 'Rennes', cover: 'confettis', owner: 'agnes', bio: 'Du parquet, de la musique vivante, quelqu’un pour montrer les pas. Venez seul ou à dix, on danse avec tout le monde.' },
  'verriere': { name: 'La Verrière', letters: 'LV', city: 'Paris', cover: 'fenetre', owner: 'agnes', bio: 'Atelier partagé et lieu de rencontres sous une grande verrière. Numérique, métiers de la création, et une cuisine ouverte à tous.' },
  'grognard': { name: 'Au Grognard', letters: 'AG', city: 'Strasbourg', cover: 'scene', owner: 'soline', bio: 'Club de jazz de poche au bord de l’eau : soixante-dix chaises, un piano accordé tous les mardis, de la musique quatre soirs par semaine.' },
  'rire-jaune': { name: 'Rire jaune', letters: 'RJ', city: 'Marseille', cover: 'portrait', owner: 'karim', bio: 'Scène d’humour depuis 2009. Des débutants, des habitués, des rodages de spectacles, et un chapeau qui tourne.' },
  'hangar': { name: 'Hangar des créateurs', letters: 'HC', city: 'Bordeaux', cover: 'drape', owner: 'soline', bio: 'Soixante ateliers sous un même toit : céramique, reliure, textile, gravure. Marché chaque mois, stages toute l’année.' },
  'cosmos': { name: 'Ciné-club du Cosmos', letters: 'CC', city: 'Toulouse', cover: 'scene', owner: 'karim', bio: 'Un écran, cent vingt fauteuils rouges et un piano droit. Patrimoine, courts métrages, débats qui finissent tard.' },
  'tablee': { name: 'La Grande Tablée', letters: 'GT', city: 'Lyon', cover: 'confettis', owner: 'amina', bio: 'Nous cuisinons les invendus du marché et mettons les longues tables dehors. La participation est libre, la place toujours là.' },
  'codeuses': { name: 'Les Codeuses du canal', letters: 'CO', city: 'Paris', cover: 'portrait', owner: 'amina', bio: 'Un réseau de développeuses, débutantes comprises. Apéros mensuels, mentorat, ateliers de code le samedi.' },
  'mirabelle': { name: 'Campus Mirabelle', letters: 'CM', city: 'Nancy', cover: 'fenetre', owner: 'agnes', bio: 'École du bois, du design et du numérique. Mille deux cents étudiants, un fablab ouvert au public le samedi.' },
  'ardoise': { name: 'La Fabrique Ardoise', letters: 'FA', city: 'Angers', cover: 'horizon', owner: 'titouan', bio: 'Incubateur de projets utiles : quarante équipes, dix-huit mois d’accompagnement, un grand plateau pour se rencontrer.' },
  'climat': { name: 'Atelier du climat', letters: 'AC', city: 'Grenoble', cover: 'horizon', owner: 'titouan', bio: 'Comprendre d’abord, agir ensuite. Fresques, balades, données ouvertes et un repas végétarien à chaque rencontre.' },
  'calque': { name: 'Studio Papier Calque', letters: 'PC', city: 'Lille', cover: 'drape', owner: 'agnes', bio: 'Studio de design et école du soir. Typographie, interface, édition : on apprend en faisant, à dix autour d’une table.' },
  'passerelle': { name: 'Passerelle Emploi', letters: 'PE', city: 'Toulouse', cover: 'portrait', owner: 'karim', bio: 'Association qui met en relation personnes en recherche et entreprises du territoire, sans CV anonyme ni jargon.' },
  'quais': { name: 'Théâtre des Quais', letters: 'TQ', city: 'Bordeaux', cover: 'drape', owner: 'hugo', bio: 'Quatre cent vingt places face au fleuve. Théâtre, cirque et danse, cent trente levers de rideau par saison.' },
  'grande-halle': { name: 'La Grande Halle du Rhône', letters: 'GH', city: 'Lyon', cover: 'scene', owner: 'lea', bio: 'Une halle de gare devenue salle de concert : mille huit cents places, accessible de plain-pied, tramway à la porte.' },
  'opera-studio': { name: 'Opéra-Studio d’Alsace', letters: 'OS', city: 'Strasbourg', cover: 'portrait', owner: 'soline', bio: 'La maison des jeunes voix : formation, petites formes et opéras de poche, dans une ancienne tannerie de deux cent dix places.' },
  'pins': { name: 'Festival Sous les pins', letters: 'LP', city: 'Soorts-Hossegor', cover: 'horizon', owner: 'titouan', bio: 'Trois jours de musique dans une clairière, à dix minutes de l’océan. Camping, navettes, gobelets lavables.' },
  'bastion': { name: 'Les Amis du Bastion', letters: 'BA', city: 'Besançon', cover: 'horizon', owner: 'karim', bio: 'Trente bénévoles, une citadelle, des clés que personne d’autre n’a. Visites de nuit, chantiers d’été.' },
  'ponant': { name: 'Sentiers du Ponant', letters: 'SP', city: 'Brest', cover: 'horizon', owner: 'agnes', bio: 'On marche le dimanche, par tous les temps, avec quelqu’un qui sait raconter le paysage.' },
  'parole': { name: 'Parole donnée', letters: 'PD', city: 'Saint-Étienne', cover: 'portrait', owner: 'karim', bio: 'Scènes de slam et ateliers d’écriture dans les quartiers, les lycées et les maisons de retraite.' },
  'teinturiers': { name: 'Les Lanternes du cloître', letters: 'LC', city: 'Avignon', cover: 'fenetre', owner: 'soline', bio: 'Six conteuses et un cloître prêté. Association née cette année ; nous cherchons encore des lanternes.' },
  'etoile': { name: 'Étoile de Loire Basket', letters: 'EL', city: 'Nevers', cover: 'confettis', owner: 'titouan', bio: 'Club formateur depuis 1952. Deux équipes nationales, quatre cents licenciés, et le gymnase le plus bruyant de la Loire.' },
};

/** The accounts shown at the start work together; the other owners run their house alone. */
const helpers: Readonly<Record<string, DemoOrganization['team']>> = {
  lea: [{ member: 'hugo', role: 'manager' }, { member: 'noe', role: 'operator' }],
  hugo: [{ member: 'noe', role: 'operator' }],
  amina: [{ member: 'lea', role: 'manager' }],
};

export function organization(key: string): DemoOrganization {
  const sketch = sketches[key];
  if (!sketch) throw new Error(`no demo organization "${key}"`);
  const { name, letters, city, cover, owner, bio } = sketch;
  return {
    key, name, bio, city, handle: key, country: 'FR', email: `${key}@estrade.test`,
    avatar: { spec: { kind: 'emblem', letters, seed: key }, alt: { fr: `Emblème : ${name}`, en: `Emblem: ${name}` } },
    cover: { spec: { kind: 'photograph', subject: cover, seed: key }, alt: { fr: `Image d’ambiance : ${name}`, en: `Atmosphere: ${name}` } },
    team: [{ member: owner, role: 'owner' }, ...(helpers[owner] ?? [])],
  };
}
