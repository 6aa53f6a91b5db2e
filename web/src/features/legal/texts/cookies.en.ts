import type { LegalText } from '../documents';

export const cookiesEn: LegalText = ({ name }) => `
${name} only stores what it needs to work. No advertising, no audience measurement that knows you, no social button that recognises you. That is why no banner asks you anything: these are exempt from consent (article 82 of the French data protection act).

## What is stored on your device

| Name | What it is for | Kept |
|---|---|---|
| \`estrade_access\` | recognise you from one page to the next while you are signed in | 15 minutes, renewed |
| \`estrade_refresh\` | renew your sign-in without asking for the password again | 180 days, or until you sign out |
| \`estrade_signup\` | recognise, when you open the confirmation link, the browser that created the account | 3 days |
| \`estrade_oidc\` | come back here after signing in through another service | 1 hour |
| \`signed_in\` (local storage) | show “My space” rather than “Sign in”; it does not say who you are | until you sign out |
| \`theme\` (local storage) | remember the light or dark theme you chose | until you clear it |

Without signing in or choosing a theme, nothing is stored.

## Payment

While you pay, the payment provider may set cookies of its own, needed to fight fraud. They exist at the payment step only.

## Clearing them

Signing out clears what concerns your sign-in. Your browser clears the rest in its settings, with no other effect than asking you again.
`;
