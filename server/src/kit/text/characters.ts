/**
 * Characters as they were meant: letters that went through the wrong code page come back, line ends become one kind,
 * odd spaces become spaces, invisible marks go.
 */
export function meantCharacters(text: string): string {
  return repaired(text)
    .replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.get(char.charCodeAt(0)) ?? '')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[\p{Zs}\t]/gu, ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .normalize('NFC');
}

/** What the old Western code page has where Unicode has control characters: "\u0097" was a dash. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, at) => 0x80 + at).map((byte) => [
    byte,
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
  ]),
);
const BYTES = new Map([...WINDOWS_1252].map(([byte, char]) => [char, byte]));

/** "Ã©tÃ©": UTF-8 once read as if it were the old code page. Undone only when the whole text turns out to be UTF-8. */
function repaired(text: string): string {
  if (!/[ÃÂâ][\u0080-\u00bf\u2018-\u20ac\u0152-\u017e]/.test(text)) return text;
  const bytes = Array.from(text, (char) => BYTES.get(char) ?? char.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
