/**
 * Where to go on to: a path of this site, or the fallback. A link in somebody's mail could lead elsewhere otherwise:
 * `//evil.example` and `/\evil.example` are other hosts to a browser, and it drops control characters before it looks.
 */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next || !next.startsWith('/') || /^\/[/\\]/.test(next) || next.includes('\\')) return fallback;
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the point
  if (/[\u0000-\u0020\u007f]/.test(next) || next.length > 500) return fallback;
  // a page, not an address of the API that would act or loop
  return /^\/api(?:\/|\?|$)/.test(next) ? fallback : next;
}

/** The language of a page by its address, or the reader's. */
export function localeOf(path: string | null | undefined, fallback: 'fr' | 'en'): 'fr' | 'en' {
  const found = /^\/(fr|en)(?:\/|\?|$)/.exec(path ?? '')?.[1];
  return (found as 'fr' | 'en' | undefined) ?? fallback;
}

/** The sign-in page, which leads back to `next`. */
export function signInPage(
  locale: 'fr' | 'en',
  given: { readonly next?: string | null; readonly error?: string },
): string {
  const query = new URLSearchParams();
  if (given.error) query.set('error', given.error);
  if (given.next) query.set('next', given.next);
  return `/${locale}/sign-in${query.size > 0 ? `?${query.toString()}` : ''}`;
}
