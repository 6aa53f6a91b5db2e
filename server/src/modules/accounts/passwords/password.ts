/** What is known of the person: none of it makes a good password. */
export interface Owner {
  readonly email: string;
  readonly name: string;
}

const SHORTEST = 10;
const FEWEST_CHARACTERS = 5;
/** So many characters of its own a password needs beside a word anybody would try. */
const OF_ITS_OWN = 6;

/** Whether the first guesses of anybody who tries would find it. Length is what makes a password good, so little else is asked. */
export function isWeak(password: string, owner: Owner): boolean {
  if ([...password].length < SHORTEST || new Set(password).size < FEWEST_CHARACTERS) return true;
  const plain = plainly(password);
  if (SEQUENCES.some((sequence) => sequence.includes(plain) || backwards(sequence).includes(plain))) return true;
  return [...COMMON, ...wordsOf(owner)].some((word) => plain.includes(word) && plain.length - word.length < OF_ITS_OWN);
}

/** Lower case, without accents, with the usual digits read as the letters they stand for. */
function plainly(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[013457@$!]/g, (sign) => LOOKS_LIKE[sign] ?? sign);
}

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function wordsOf({ email, name }: Owner): string[] {
  const [local = '', domain = ''] = email.split('@');
  const parts = [email, local, domain.split('.')[0] ?? '', name, ...name.split(/[\s'-]+/)];
  return parts.map(plainly).filter((word) => word.length >= 4);
}

const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
].map(plainly);

function backwards(text: string): string {
  return [...text].toReversed().join('');
}

/** Words at the head of every published list, in the two languages of the house. */
const COMMON =
  `password passw0rd motdepasse azerty azertyuiop qwerty qwertyuiop qwertz 123456 1234567 12345678 123456789 1234567890
  0123456789 987654321 111111 000000 112233 123123 iloveyou jetaime princess princesse soleil doudou loulou chouchou bonjour
  welcome bienvenue letmein laissemoi dragon monkey football baseball superman batman starwars pokemon master shadow michael
  sunshine marseille paris france nantes amour chocolat changeme changemoi administrator administrateur secret computer
  ordinateur internet whatever trustno1 nicolas thomas camille estrade meetral billetterie concert spectacle musique`
    .split(/\s+/)
    .map(plainly);
