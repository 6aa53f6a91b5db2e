import { signedInKey } from '@/kit/signed-in';

/** A choice, or nothing: then the theme follows the system, also when it changes at nightfall. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'theme';

/**
 * Runs before the first paint, so that neither the theme nor « Se connecter » flashes. It must not change without a reason:
 * its hash stands in the content security policy of private pages.
 */
export const beforePaint = `(function(){var e=document.documentElement,m=matchMedia("(prefers-color-scheme: dark)");function g(k){try{return localStorage.getItem(k)}catch(_){}}function a(){var t=g("${key}");e.dataset.theme=t==="light"||t==="dark"?t:m.matches?"dark":"light";e.dataset.signed=g("${signedInKey}")?"in":"out"}a();m.addEventListener("change",a);addEventListener("storage",a)})()`;

export function chosenTheme(): ThemeChoice {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, choice);
  const dark = choice === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : choice === 'dark';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
