/** Header in which the proxy tells private pages their own address: a layout cannot know it otherwise. */
export const pathHeader = 'x-page-path';

/** A place to come back to after signing in: inside this site only, or a link in a mail could lead people elsewhere. */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return fallback;
  // Control characters are dropped by browsers, which would make `/\t/evil` another host.
  // oxlint-disable-next-line no-control-regex -- refusing them is the point
  return /[\u0000-\u0020]/.test(next) ? fallback : next;
}
