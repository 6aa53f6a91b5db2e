/** A notification of PostgreSQL carries less than 8,000 bytes. */
const MOST_BYTES = 7_900;

/** Joins names with commas, into as few messages as can carry them. Names are plain ASCII without commas. */
export function packed(names: readonly string[]): string[] {
  const messages: string[] = [];
  for (const name of names) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + 1 + name.length <= MOST_BYTES) messages.push(`${messages.pop()},${name}`);
    else messages.push(name);
  }
  return messages;
}
