/** A choice, or nothing: then the theme follows the system, also when it changes at nightfall. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'theme';

/** Cookie the API sets beside the session, readable by script: says that somebody is signed in, not who. */
const signedInCookie = 'signed_in';

/**
 * Runs before the first paint, so that neither the theme nor « Se connecter » flashes. It must not change without a reason:
 * its hash stands in the content security policy of private pages.
 */
export const beforePaint = `(function(){var e=document.documentElement,m=matchMedia("(prefers-color-scheme: dark)");function a(){var t;try{t=localStorage.getItem("${key}")}catch(_){}e.dataset.theme=t==="light"||t==="dark"?t:m.matches?"dark":"light"}a();m.addEventListener("change",a);addEventListener("storage",a);e.dataset.signed=/(^|; )${signedInCookie}=1/.test(document.cookie)?"in":"out"})()`;

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
