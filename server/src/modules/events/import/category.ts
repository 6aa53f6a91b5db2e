import { fold } from '../fold.ts';

interface Clues {
  readonly cell: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly summary: string;
}

/**
 * The category of the house an event belongs to, or null when nothing says it clearly. What stands in a category column
 * wins; then a word of the title is worth three of the summary.
 */
export function guessCategory(clues: Clues, available: readonly string[]): string | null {
  const kinds = available.map((category) => ({ category, kind: kindOf(category) }));
  const named = fold(clues.cell);
  const exact = kinds.find(({ category }) => named !== '' && fold(category) === named);
  if (exact) return exact.category;
  const texts = [
    { text: named, weight: 6 },
    { text: fold(clues.title), weight: 3 },
    { text: fold(clues.keywords.join(' ')), weight: 2 },
    { text: fold(clues.summary), weight: 1 },
  ];
  const scored = kinds.map(({ category, kind }) => ({ category, score: kind ? scoreOf(kind, texts) : 0 }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most), { category: '', score: 0 });
  return best.score >= CLEARLY ? best.category : null;
}

/** One word of the summary alone may be about anything. */
const CLEARLY = 2;

function kindOf(category: string): RegExp | null {
  const name = fold(category);
  const kind = KINDS.find(({ names }) => names.some((known) => name === known || name === `${known}s`));
  return kind ? kind.words : null;
}

function scoreOf(words: RegExp, texts: readonly { readonly text: string; readonly weight: number }[]): number {
  return texts.reduce((sum, { text, weight }) => sum + (words.test(text) ? weight : 0), 0);
}

/** Names a category may bear in either language, and the folded words that speak of it. */
const KINDS: readonly { readonly names: readonly string[]; readonly words: RegExp }[] = [
  {
    names: ['concert', 'music', 'musique'],
    words:
      /\b(?:concerts?|musique|music|musical|orgue|recital|orchestre|chorale|choeur|chanson|rock|jazz|blues|gospel|hip hop|rap|electro|dj|live|opera|fado|harpes?|indie pop|pop|scene ouverte|batucada|percussions)\b/,
  },
  {
    names: ['theatre', 'theater'],
    words:
      /\b(?:theatre|theatrale|piecedetheatre|comedie|one man show|improvisation|marionnettes|mise en scene|play)\b/,
  },
  { names: ['danse', 'dance'], words: /\b(?:danse|dance|ballet|choregraphi\w+|choreograph\w+)\b/ },
  {
    names: ['spectacle', 'show', 'performing arts', 'cirque', 'humour', 'circus', 'comedy'],
    words: /\b(?:spectacles?|cirque|cabaret|humour|magie|clown|performance|carnaval|carnival|show|circus|stand up)\b/,
  },
  {
    names: ['exposition', 'expo', 'exhibition', 'art'],
    words:
      /\b(?:expos?|expositions?|vernissage|musee|museum|galerie|gallery|exhibition|retrospective|sculptures?|photograph\w+|peinture|installation)\b/,
  },
  {
    names: ['conference', 'talk', 'conferences', 'rencontre', 'debat'],
    words: /\b(?:conferences?|rencontres?|debats?|table ronde|colloque|seminaire|talk|lecture|meetup|symposium)\b/,
  },
  {
    names: ['atelier', 'workshop', 'formation', 'course', 'training', 'cours', 'class'],
    words: /\b(?:ateliers?|workshops?|formations?|initiation|stages?|cours|ecole d ete|masterclass|training|class)\b/,
  },
  {
    names: ['cinema', 'film', 'movies', 'projection'],
    words: /\b(?:cinema|films?|projection|documentaire|court metrage|avant premiere|screening|movie)\b/,
  },
  { names: ['festival'], words: /\b(?:festivals?|fest)\b/ },
  {
    names: ['sport', 'sports'],
    words:
      /\b(?:sports?|match|tournoi|course a pied|marathon|trail|football|rugby|basket|tennis|yoga|randonnee|tournament)\b/,
  },
  {
    names: ['famille', 'jeune public', 'family', 'kids', 'enfants', 'children'],
    words:
      /\b(?:enfants?|familles?|jeune public|petite enfance|contes?|kids|children|family|animations pour enfants|jeunesse)\b/,
  },
  {
    names: ['marche', 'foire', 'salon', 'market', 'fair', 'brocante'],
    words: /\b(?:marches?|foires?|salons?|brocante|vide grenier|market|fair|concours)\b/,
  },
  {
    names: ['fete', 'soiree', 'party', 'nightlife', 'clubbing', 'fetes'],
    words: /\b(?:fetes?|soirees?|party|bal|clubbing|kermesse|loto|carnaval)\b/,
  },
  {
    names: ['litterature', 'literature', 'livre', 'lecture', 'books'],
    words: /\b(?:litteratures?|lectures?|livres?|librairie|poesie|dedicace|ecriture|revue|roman|book|poetry|author)\b/,
  },
  {
    names: ['visite', 'tour', 'visites', 'patrimoine', 'heritage'],
    words: /\b(?:visites?|balades?|promenades?|patrimoine|decouverte|sortie culturelle|guided tour|heritage|jardin)\b/,
  },
  {
    names: ['spiritualite', 'religion', 'culte', 'spirituality'],
    words:
      /\b(?:messe|priere|paroisse|eglise|careme|paques|adoration|retraite|neuvaine|chemin de croix|catechumenes|office|triduum|jeune communautaire|pardon)\b/,
  },
  {
    names: ['gastronomie', 'food', 'cuisine', 'degustation', 'gastronomy'],
    words: /\b(?:gastronomie|degustation|cuisine|vins?|repas|brunch|banquet|tasting|food|cooking)\b/,
  },
  {
    names: ['business', 'networking', 'professionnel', 'emploi', 'entreprise'],
    words: /\b(?:entreprise|emploi|business|networking|startup|recrutement|metiers|job|career)\b/,
  },
];
