import { z } from 'zod';
import { Credentials, Next, PasswordReset, Registration, Token, TypedPassword } from './accounts-forms.ts';
import { LetterSent, Provider, SignedIn } from './accounts-shapes.ts';
import { Email } from './common.ts';
import type { RouteSpec } from './route.ts';

const signedIn = { status: 200, body: SignedIn } as const;
const ProviderParam = z.object({ provider: z.string().max(40) });

/** Getting in, and back in: everything that needs no session yet. */
export const signingRoutes = {
  register: {
    method: 'POST',
    path: '/auth/register',
    access: 'anyone',
    summary: 'Sign up: a letter with a link is sent; an address already used answers the same and its owner is told',
    body: Registration,
    perMinute: 10,
    ok: { status: 202, body: LetterSent },
    refusals: ['accounts.weak_password', 'accounts.busy'],
  },
  confirmEmail: {
    method: 'POST',
    path: '/auth/confirmation',
    access: 'anyone',
    summary:
      'Follow the link of the sign-up letter: the account exists and is signed in. In another browser than the one that signed up, the password is asked too',
    body: z.object({ token: Token, password: TypedPassword.optional() }),
    perMinute: 20,
    ok: { status: 200, body: SignedIn.extend({ next: z.string().nullable() }) },
    refusals: ['accounts.link_expired', 'accounts.password_needed', 'accounts.wrong_password', 'accounts.busy'],
  },
  resendConfirmation: {
    method: 'POST',
    path: '/auth/confirmation/letters',
    access: 'anyone',
    summary: 'Send the sign-up letter again, at most five times',
    body: z.object({ email: Email }),
    perMinute: 5,
    ok: { status: 202, body: LetterSent },
  },
  login: {
    method: 'POST',
    path: '/auth/login',
    access: 'anyone',
    summary: 'Sign in',
    body: Credentials,
    perMinute: 20,
    ok: signedIn,
    refusals: ['accounts.wrong_credentials', 'accounts.not_confirmed', 'accounts.suspended', 'accounts.busy'],
  },
  logout: {
    method: 'POST',
    path: '/auth/logout',
    access: 'anyone',
    summary: 'Sign out here; also works with an expired access token',
    ok: { status: 204 },
  },
  refresh: {
    method: 'POST',
    path: '/auth/refresh',
    access: 'anyone',
    summary: 'Trade the refresh cookie for a new one and a new access token. A token used before ends the session',
    perMinute: 60,
    ok: signedIn,
    refusals: ['accounts.session_over'],
  },
  refreshAndGo: {
    method: 'GET',
    path: '/auth/refresh',
    access: 'anyone',
    summary: 'The same for pages: goes on to `next` afterwards, or to sign in',
    query: Next,
    perMinute: 60,
    ok: { status: 302 },
  },
  askReset: {
    method: 'POST',
    path: '/auth/password-reset',
    access: 'anyone',
    summary: 'Forgotten password: a letter with a link is sent if the address has an account',
    body: z.object({ email: Email }),
    perMinute: 10,
    ok: { status: 202, body: LetterSent },
  },
  reset: {
    method: 'PUT',
    path: '/auth/password-reset',
    access: 'anyone',
    summary: 'Choose a new password with that link: every session is ended and this one begins',
    body: PasswordReset,
    perMinute: 10,
    ok: signedIn,
    refusals: ['accounts.link_expired', 'accounts.weak_password', 'accounts.suspended', 'accounts.busy'],
  },
  providers: {
    method: 'GET',
    path: '/auth/oidc',
    access: 'anyone',
    summary: 'Providers one may sign in through',
    ok: { status: 200, body: z.object({ items: z.array(Provider) }) },
  },
  startOidc: {
    method: 'GET',
    path: '/auth/oidc/:provider/start',
    access: 'anyone',
    summary: 'Go and sign in at the provider; comes back to `next`. When it cannot: `/fr/sign-in?error=<code>`',
    params: ProviderParam,
    query: Next,
    perMinute: 30,
    ok: { status: 302 },
  },
  finishOidc: {
    method: 'GET',
    path: '/auth/oidc/:provider/callback',
    access: 'anyone',
    summary: 'Where the provider sends people back to',
    params: ProviderParam,
    query: z.looseObject({}),
    perMinute: 30,
    hidden: true,
    ok: { status: 302 },
  },
} as const satisfies Record<string, RouteSpec>;
