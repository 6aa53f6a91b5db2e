/** Says that somebody is signed in, not who: public pages are the same for everyone, and the session's cookies are out of reach. */
export const signedInKey = 'signed_in';

export function isRememberedSignedIn(): boolean {
  return document.documentElement.dataset.signed === 'in';
}

/** After signing in or out, so that every public page shows the right way: to one's space, or to sign in. */
export function rememberSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(signedInKey, '1');
  else localStorage.removeItem(signedInKey);
  document.documentElement.dataset.signed = signedIn ? 'in' : 'out';
}
