interface Question {
  /** Empty for a question that was never saved. */
  readonly key: string;
  readonly label: string;
}

const LONGEST = 40;

/** The key of each question: what it was saved under, or made of its label; no two are the same. */
export function keysOf(questions: readonly Question[]): string[] {
  const taken = new Set(questions.map(({ key }) => key).filter(Boolean));
  return questions.map(({ key, label }) => {
    if (key) return key;
    const fresh = freeKey(baseOf(label), taken);
    taken.add(fresh);
    return fresh;
  });
}

function baseOf(label: string): string {
  const bare = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  return bare.slice(0, LONGEST - 4).replace(/_+$/, '') || 'question';
}

function freeKey(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}
