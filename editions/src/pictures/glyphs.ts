/** Width and strokes of a letter, on a grid 6 high. "x y" is a point, "r" rounds the corner, "z" closes, "|" lifts the pen. */
export type Glyph = readonly [width: number, strokes: string];

/** Letters are strokes, not a font: an <img> and a rasterizer without fonts draw the same thing. Diagonals overshoot and are cut flat. */
export const glyphs: Readonly<Record<string, Glyph>> = {
  A: [4, '0 6,0 0r,4 0r,4 6|0 3.7,4 3.7'],
  B: [4, '0 2.9,3.7 2.9r,3.7 0r,0 0,0 6,4 6r,4 2.9r,2 2.9'],
  C: [4, '4 1.7,4 0r,0 0r,0 6r,4 6r,4 4.3'],
  D: [4, '0 0,4 0r,4 6r,0 6z'],
  E: [3.4, '3.4 0,0 0,0 6,3.4 6|0 3,2.9 3'],
  F: [3.4, '3.4 0,0 0,0 6|0 3.1,2.8 3.1'],
  G: [4, '4 1.7,4 0r,0 0r,0 6r,4 6r,4 3.2,2.4 3.2'],
  H: [4, '0 0,0 6|4 0,4 6|0 3,4 3'],
  I: [0, '0 0,0 6'],
  J: [3, '3 0,3 6r,0 6r,0 4.4'],
  K: [4.2, '0 -1,0 7|4.95 -1,0 3.8|1.4 2.5,4.65 7'],
  L: [3.2, '0 0,0 6,3.2 6'],
  M: [5, '0 7,0 0,2.5 3.9,5 0,5 7'],
  N: [4.2, '0 7,0 0,4.2 6,4.2 -1'],
  O: [4, '0 0r,4 0r,4 6r,0 6rz'],
  P: [3.9, '0 6,0 0,3.9 0r,3.9 3.5r,0 3.5'],
  Q: [4, '0 0r,4 0r,4 6r,0 6rz|2.3 4.1,4.5 7'],
  R: [4.2, '0 7,0 0,3.9 0r,3.9 3.4r,0 3.4|2.1 3.4,4.75 7'],
  S: [3.9, '3.9 1.6,3.9 0r,0 0r,0 3r,3.9 3r,3.9 6r,0 6r,0 4.4'],
  T: [4, '0 0,4 0|2 0,2 6'],
  U: [4, '0 0,0 6r,4 6r,4 0'],
  V: [4, '-.33 -1,2 6,4.33 -1'],
  W: [6, '-.25 -1,1.5 6,3 .8,4.5 6,6.25 -1'],
  X: [4, '-.67 -1,4.67 7|4.67 -1,-.67 7'],
  Y: [4, '-.67 -1,2 3.2,4.67 -1|2 3,2 7'],
  Z: [3.8, '-.3 0,3.8 0,0 6,4.1 6'],
  0: [3.8, '0 0r,3.8 0r,3.8 6r,0 6rz'],
  1: [1.5, '0 0,1.5 0,1.5 6'],
  2: [3.8, '0 1.5,0 0r,3.8 0r,3.8 3r,0 3r,0 6,3.8 6'],
  3: [3.8, '0 0,3.8 0r,3.8 3r,1.2 3|2 3,3.8 3r,3.8 6r,0 6'],
  4: [4, '0 0,0 4,4 4|2.9 2,2.9 6'],
  5: [3.7, '3.7 0,0 0,0 2.6,3.7 2.6r,3.7 6r,0 6'],
  6: [3.8, '3.8 1.2,3.8 0r,0 0r,0 6r,3.8 6r,3.8 2.8r,0 2.8'],
  7: [3.6, '-.3 0,3.6 0,1.03 7'],
  8: [3.8, '.15 0r,3.65 0r,3.65 2.9r,.15 2.9rz|0 2.9r,3.8 2.9r,3.8 6r,0 6rz'],
  9: [3.8, '0 4.8,0 6r,3.8 6r,3.8 0r,0 0r,0 3.2r,3.8 3.2'],
  '.': [0, '0 6,0 6'],
  ',': [0.3, '.2 6,-.1 7'],
  '-': [2, '0 3.1,2 3.1'],
  '–': [2.6, '0 3.1,2.6 3.1'],
  '’': [0, '0 0,0 1'],
  '·': [0, '0 3,0 3'],
  ':': [0, '0 2,0 2|0 5,0 5'],
  '?': [3.4, '0 1.5,0 0r,3.4 0r,3.4 3.1r,1.7 3.1,1.7 4.2|1.7 6,1.7 6'],
  '!': [0, '0 0,0 3.6|0 6,0 6'],
  '+': [3, '0 3,3 3|1.5 1.5,1.5 4.5'],
  '×': [2.6, '0 1.7,2.6 4.3|2.6 1.7,0 4.3'],
  '/': [2.2, '-.37 7,2.57 -1'],
  '°': [1.1, '0 0,1.1 0,1.1 1.1,0 1.1z'],
  '&': [4.2, '4.5 7,.5 1.8,.5 0r,2.9 0r,2.9 1.8,0 3.6,0 6r,2.6 6,4.2 3.4'],
  '€': [4, '4 0,.8 0r,.8 6r,4 6|0 2.3,3 2.3|0 3.8,3 3.8'],
  '%': [4.4, '0 0,1.2 0,1.2 1.6,0 1.6z|3.2 4.4,4.4 4.4,4.4 6,3.2 6z|.4 7,4 -1'],
  '(': [1.2, '1.2 0,0 0r,0 6r,1.2 6'],
  ')': [1.2, '0 0,1.2 0r,1.2 6r,0 6'],
  '«': [2.6, '1.1 1.9,0 3.1,1.1 4.3|2.6 1.9,1.5 3.1,2.6 4.3'],
  '»': [2.6, '0 1.9,1.1 3.1,0 4.3|1.5 1.9,2.6 3.1,1.5 4.3'],
  '…': [3.2, '0 6,0 6|1.6 6,1.6 6|3.2 6,3.2 6'],
  ' ': [1.5, ''],
};

/** Marks drawn over (or under) a letter 4 wide, keyed by their combining character. */
export const accents: Readonly<Record<string, string>> = {
  '\u0301': '1.5 -1.9,2.7 -2.7',
  '\u0300': '1.3 -2.7,2.5 -1.9',
  '\u0302': '.9 -1.9,2 -2.8,3.1 -1.9',
  '\u0308': '.9 -2.2,.9 -2.2|3.1 -2.2,3.1 -2.2',
  '\u0327': '2 6.4,2 7.4',
};

/** Letters with a diagonal: their strokes run past the line and are cut at its edge. */
export const cutFlat = /^[KMNQRVWXYZ7/,&%]$/;

/** The characters to draw, marks apart from their letter. Those nobody drew are left out: a poster is better than an error. */
export function spell(text: string): string[] {
  return decompose(text).filter((char) => glyphs[char] || accents[char]);
}

/** Characters of a text that cannot be drawn. */
export function missingGlyphs(text: string): string[] {
  return decompose(text).filter((char) => !glyphs[char] && !accents[char]);
}

export function hasAccent(text: string): boolean {
  return /[\u0300-\u0302\u0308]/.test(text.normalize('NFD'));
}

function decompose(text: string): string[] {
  const plain = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll("'", '’')
    .replace(/œ/gi, 'OE')
    .replace(/æ/gi, 'AE')
    .replaceAll('—', '–');
  return [...plain.toUpperCase().normalize('NFD')];
}
