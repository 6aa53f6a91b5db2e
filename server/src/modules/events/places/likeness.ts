/**
 * How many letters are wrong (missing, doubled, swapped, replaced) in `typed`, at best, to be the beginning of `name`
 * or the whole of it. More than `most` is said as `most + 1`, without counting on.
 */
export function typosBetween(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let line = 1; line <= typed.length; line++) {
    const next = nextRow({ typed, name, line, width }, row, before);
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  // The end of the name may still be to come: the best column is the answer, not the last.
  return Math.min(most + 1, ...row);
}

interface Line {
  readonly typed: string;
  readonly name: string;
  readonly line: number;
  readonly width: number;
}

/** One line of the table of Damerau and Levenshtein, from the two before it. */
function nextRow({ typed, name, line, width }: Line, row: readonly number[], before: readonly number[]): number[] {
  const next = [line];
  const letter = typed[line - 1];
  for (let column = 1; column <= width; column++) {
    const same = letter === name[column - 1];
    let cost = Math.min(cell(row, column) + 1, cell(next, column - 1) + 1, cell(row, column - 1) + (same ? 0 : 1));
    const swapped = line > 1 && column > 1 && letter === name[column - 2] && typed[line - 2] === name[column - 1];
    if (swapped) cost = Math.min(cost, cell(before, column - 2) + 1);
    next.push(cost);
  }
  return next;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
