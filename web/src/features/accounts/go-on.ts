import { rememberSignedIn } from '@/kit/signed-in';

/** Signed in: on to a page, loaded anew so that the server knows who asks. Back does not lead to the form again. */
export function goOnSignedIn(path: string): void {
  rememberSignedIn(true);
  window.location.replace(path);
}

/** The way to a page of entry, which leads on to `next` afterwards. */
export function withNext(path: string, next: string | null): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path;
}
