import { fold } from '#kit/text/fold';
import type { Term } from './draft.ts';

interface Clues {
  readonly cell: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly summary: string;
}

/**
 * The category or kind of the house an event belongs to, or null when nothing says it clearly. What stands in a category
 * column wins; then a word of the title is worth three of the summary.
 */
export function guessTerm(clues: Clues, available: readonly Term[]): string | null {
  const named = fold(clues.cell);
  const exact = available.find(
    (term) => named !== '' && [term.slug, ...term.names].some((name) => fold(name) === named),
  );
  if (exact) return exact.slug;
  const texts = [
    { text: named, weight: 6 },
    { text: fold(clues.title), weight: 3 },
    { text: fold(clues.keywords.join(' ')), weight: 2 },
    { text: fold(clues.summary), weight: 1 },
  ];
  const scored = available.map((term) => ({ slug: term.slug, score: scoreOf(wordsFor(term), texts) }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most), { slug: '', score: 0 });
  return best.score >= CLEARLY ? best.slug : null;
}

/** One word of the summary alone may be about anything. */
const CLEARLY = 2;

/** What speaks of a term: the words of the kinds its names are made of, and the names themselves. */
function wordsFor({ slug, names }: Term): readonly RegExp[] {
  const own = new Set([slug, ...names].flatMap((name) => fold(name).split(' ')).map(singular));
  const kinds = KINDS.filter((kind) => kind.names.some((name) => own.has(name))).map(({ words }) => words);
  const itself = [...own].filter((word) => word.length > 4).map((word) => new RegExp(String.raw`\b${word}s?\b`));
  return kinds.length > 0 ? kinds : itself;
}

function singular(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '') : word;
}

function scoreOf(
  words: readonly RegExp[],
  texts: readonly { readonly text: string; readonly weight: number }[],
): number {
  const says = (text: string) => words.some((word) => word.test(text));
  return texts.reduce((sum, { text, weight }) => sum + (says(text) ? weight : 0), 0);
}

/** Names a category may bear in either language, and the folded words that speak of it. */
const KINDS: readonly { readonly names: readonly string[]; readonly words: RegExp }[] = [
  {
    names: ['concert', 'music', 'musique', 'tournee', 'classique', 'opera'],
    words:
      /\b(?:concerts?|musique|music|musical|orgue|recital|orchestre|chorale|choeur|chanson|rock|jazz|blues|gospel|hip hop|rap|electro|dj|live|opera|fado|harpes?|indie pop|pop|scene ouverte|batucada|percussions)\b/,
  },
  {
    names: ['theatre', 'theater'],
    words:
      /\b(?:theatre|theatrale|piecedetheatre|comedie|one man show|improvisation|marionnettes|mise en scene|play)\b/,
  },
  { names: ['danse', 'dance'], words: /\b(?:danse|dance|ballet|choregraphi\w+|choreograph\w+)\b/ },
  { names: ['humour', 'comedy'], words: /\b(?:humour|humoriste|stand up|one (?:wo)?man show|sketchs?|comedy)\b/ },
  { names: ['cirque', 'circus'], words: /\b(?:cirque|circus|clowns?|acrobat\w*|jongl\w+|trapeze)\b/ },
  {
    names: ['spectacle', 'show'],
    words: /\b(?:spectacles?|cirque|cabaret|magie|clown|performance|carnaval|carnival|show|circus|theatre|danse)\b/,
  },
  {
    names: ['exposition', 'expo', 'exhibition', 'musee'],
    words:
      /\b(?:expos?|expositions?|vernissage|musee|museum|galerie|gallery|exhibition|retrospective|sculptures?|photograph\w+|peinture|installation)\b/,
  },
  {
    names: ['conference', 'talk', 'rencontre', 'debat'],
    words: /\b(?:conferences?|rencontres?|debats?|table ronde|colloque|seminaire|talk|lecture|meetup|symposium)\b/,
  },
  {
    names: ['atelier', 'workshop', 'formation', 'course', 'training', 'cours', 'class'],
    words: /\b(?:ateliers?|workshops?|formations?|initiation|stages?|cours|ecole d ete|masterclass|training|class)\b/,
  },
  {
    names: ['cinema', 'film', 'projection', 'screening'],
    words: /\b(?:cinema|films?|projection|documentaire|court metrage|avant premiere|screening|movie)\b/,
  },
  { names: ['festival'], words: /\b(?:festivals?|fest)\b/ },
  {
    names: ['sport', 'match'],
    words:
      /\b(?:sports?|match|tournoi|course a pied|marathon|trail|football|rugby|basket|tennis|yoga|randonnee|tournament)\b/,
  },
  {
    names: ['famille', 'jeune', 'family', 'kid', 'enfant', 'children'],
    words:
      /\b(?:enfants?|familles?|jeune public|petite enfance|contes?|kids|children|family|animations pour enfants|jeunesse)\b/,
  },
  {
    names: ['marche', 'foire', 'salon', 'market', 'brocante'],
    words: /\b(?:marches?|foires?|salons?|brocante|vide grenier|market|fair|concours)\b/,
  },
  {
    names: ['fete', 'soiree', 'party', 'nightlife', 'clubbing', 'bal'],
    words: /\b(?:fetes?|soirees?|party|bal|clubbing|kermesse|loto|carnaval)\b/,
  },
  {
    names: ['litterature', 'literature', 'livre', 'lecture', 'book'],
    words: /\b(?:litteratures?|lectures?|livres?|librairie|poesie|dedicace|ecriture|revue|roman|book|poetry|author)\b/,
  },
  {
    names: ['visite', 'patrimoine', 'heritage'],
    words: /\b(?:visites?|balades?|promenades?|patrimoine|decouverte|sortie culturelle|guided tour|heritage|jardin)\b/,
  },
  {
    names: ['spiritualite', 'religion', 'culte', 'spirituality'],
    words:
      /\b(?:messe|priere|paroisse|eglise|careme|paques|adoration|retraite|neuvaine|chemin de croix|catechumenes|office|triduum|jeune communautaire|pardon)\b/,
  },
  {
    names: ['gastronomie', 'gourmandise', 'food', 'cuisine', 'degustation', 'gastronomy'],
    words: /\b(?:gastronomie|degustation|cuisine|vins?|repas|brunch|banquet|tasting|food|cooking)\b/,
  },
  {
    names: ['business', 'networking', 'carriere', 'emploi', 'entreprise'],
    words: /\b(?:entreprise|emploi|business|networking|startup|recrutement|metiers|job|career)\b/,
  },
];
