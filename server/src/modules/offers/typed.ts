/** What was typed, none of it read as a pattern. */
export function literally(typed: string | null): string | null {
  return typed && typed.replace(/[\\%_]/g, '\\$&');
}
