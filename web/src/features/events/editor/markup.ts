/** What a button of the toolbar does to a text and its selection. Pressed again, it takes away what it gave. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}
export type Mark = 'bold' | 'italic' | 'heading' | 'list' | 'quote' | 'link';

const around: Partial<Record<Mark, string>> = { bold: '**', italic: '_' };
const before: Partial<Record<Mark, string>> = { heading: '## ', list: '- ', quote: '> ' };

export function marked(selected: Selected, mark: Mark): Selected {
  const [sign, start] = [around[mark], before[mark]];
  if (sign) return wrapped(selected, sign);
  return start ? begun(selected, start) : linked(selected);
}

function wrapped({ text, from, to }: Selected, sign: string): Selected {
  const inside = text.slice(from, to);
  const has = text.slice(from - sign.length, from) === sign && text.slice(to, to + sign.length) === sign;
  if (has) {
    const undressed = text.slice(0, from - sign.length) + inside + text.slice(to + sign.length);
    return { text: undressed, from: from - sign.length, to: to - sign.length };
  }
  const dressed = text.slice(0, from) + sign + inside + sign + text.slice(to);
  return { text: dressed, from: from + sign.length, to: to + sign.length };
}

/** Works on whole lines: those the selection touches. */
function begun({ text, from, to }: Selected, start: string): Selected {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const last = end === -1 ? text.length : end;
  const lines = text.slice(first, last).split('\n');
  const all = lines.every((line) => line.startsWith(start));
  const next = lines.map((line) => (all ? line.slice(start.length) : start + bare(line))).join('\n');
  return { text: text.slice(0, first) + next + text.slice(last), from: first, to: first + next.length };
}

// A line is a title or a point of a list, not both.
function bare(line: string): string {
  const start = Object.values(before).find((one) => line.startsWith(one));
  return start ? line.slice(start.length) : line;
}

function linked({ text, from, to }: Selected): Selected {
  const words = text.slice(from, to);
  const next = `[${words}](https://)`;
  const at = from + words.length + 3;
  return { text: text.slice(0, from) + next + text.slice(to), from: at, to: at + 'https://'.length };
}
