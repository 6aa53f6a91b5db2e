import { z } from 'zod';
import { AccountEdit, EmailChange, PasswordChange, Profile, Token } from './accounts-forms.ts';
import { LetterSent, Member, Session, SignIn } from './accounts-shapes.ts';
import { signingRoutes } from './accounts-signing.ts';
import { staffRoutes } from './accounts-staff.ts';
import { page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

const Upload = z.object({ file: z.any().meta({ type: 'string', format: 'binary' }) });
const me = { status: 200, body: Member } as const;

export const accounts = routes('accounts', {
  ...signingRoutes,
  ...staffRoutes,
  me: { method: 'GET', path: '/auth/me', access: 'member', summary: 'Who is signed in', ok: me },
  edit: {
    method: 'PATCH',
    path: '/auth/me',
    access: 'member',
    summary: 'Change profile, language and notification preferences',
    body: AccountEdit,
    ok: me,
    refusals: ['accounts.phone_needed'],
  },
  replaceProfile: {
    method: 'PUT',
    path: '/profiles/me',
    access: 'member',
    summary: 'Replace the profile as a whole',
    body: Profile,
    ok: me,
  },
  setPicture: {
    method: 'PUT',
    path: '/auth/me/picture',
    access: 'member',
    summary: 'Upload a picture of oneself (JPEG, PNG, WebP, AVIF; 10 MB), in the form field `file`',
    accepts: 'multipart',
    body: Upload,
    perMinute: 20,
    ok: me,
    refusals: ['kit.picture_refused', 'kit.too_large'],
  },
  removePicture: {
    method: 'DELETE',
    path: '/auth/me/picture',
    access: 'member',
    summary: 'Take the picture away',
    ok: me,
  },
  picture: {
    method: 'GET',
    path: '/member-pictures/:pictureId',
    access: 'anyone',
    summary: 'A member’s picture',
    params: z.object({ pictureId: Uuid }),
    ok: { status: 200, contentType: 'image/webp' },
    refusals: ['kit.not_found'],
  },
  changePassword: {
    method: 'PUT',
    path: '/auth/password',
    access: 'member',
    summary: 'Change the password: all other sessions are ended',
    body: PasswordChange,
    perMinute: 10,
    ok: { status: 204 },
    refusals: ['accounts.wrong_password', 'accounts.no_password', 'accounts.weak_password', 'accounts.busy'],
  },
  changeEmail: {
    method: 'POST',
    path: '/auth/email',
    access: 'member',
    summary: 'Ask for another address: a letter with a link goes there, and word of it to the old one',
    body: EmailChange,
    perMinute: 5,
    ok: { status: 202, body: LetterSent },
    refusals: ['accounts.wrong_password', 'accounts.no_password', 'accounts.busy'],
  },
  confirmNewEmail: {
    method: 'PUT',
    path: '/auth/email',
    access: 'anyone',
    summary: 'Follow the link in the letter to the new address',
    body: z.object({ token: Token }),
    perMinute: 20,
    ok: { status: 200, body: z.object({ email: z.string() }) },
    refusals: ['accounts.link_expired', 'accounts.email_taken'],
  },
  sessions: {
    method: 'GET',
    path: '/auth/sessions',
    access: 'member',
    summary: 'Where I am signed in, last used first',
    ok: { status: 200, body: z.object({ items: z.array(Session) }) },
  },
  endSession: {
    method: 'DELETE',
    path: '/auth/sessions/:sessionId',
    access: 'member',
    summary: 'End one session',
    params: z.object({ sessionId: Uuid }),
    ok: { status: 204 },
    refusals: ['kit.not_found'],
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/auth/sessions',
    access: 'member',
    summary: 'End all sessions but this one',
    ok: { status: 200, body: z.object({ ended: z.int() }) },
  },
  signIns: {
    method: 'GET',
    path: '/auth/sign-ins',
    access: 'member',
    summary: 'Sign-in history of the last year, newest first',
    query: PageQuery,
    ok: { status: 200, body: page(SignIn) },
  },
});
