import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

export const MemberCard = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Confirmed: there is no account without. */
  email: z.email(),
  /** E.164, when given. */
  phone: z.string().nullable(),
  locale: z.enum(['fr', 'en']),
  role: z.enum(['member', 'moderator', 'admin']),
  pictureUrl: z.string().nullable(),
  /** Closed by the platform; keep what they bought, tell them nothing new. */
  suspended: z.boolean(),
  /** How the member wants to hear of things; mails that carry tickets are always sent. */
  wants: z.object({ email: z.boolean(), sms: z.boolean(), inApp: z.boolean() }),
});
export type MemberCard = z.infer<typeof MemberCard>;

export class AccountsPort extends port('accounts', {
  /** Unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(MemberCard) },
  /** The member with this address, upper and lower case alike. */
  byVerifiedEmail: { in: z.object({ email: z.string() }), out: MemberCard.nullable() },
  /** The same of many at once; addresses nobody has verified are left out. */
  byVerifiedEmails: { in: z.object({ emails: z.array(z.string()).max(500) }), out: z.array(MemberCard) },
  /** Members holding at least this platform role and not suspended: for telling staff. */
  staff: { in: z.object({ role: z.enum(['moderator', 'admin']) }), out: z.array(MemberCard) },
  /**
   * Which of these sessions were ended. One that nobody knows of counts as good: the signature of the access token, which
   * lives ten minutes, vouches for it.
   */
  endedSessions: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(z.uuid()) },
}) {}

export class MemberRegistered extends fact('accounts.member_registered', z.object({ memberId: z.uuid() })) {}
/** From now on what was bought with this address belongs to the member. Told at registration and when the address changes. */
export class EmailVerified extends fact(
  'accounts.email_verified',
  z.object({ memberId: z.uuid(), email: z.string() }),
) {}
/** Name, picture, language, address or preferences are others now. */
export class MemberChanged extends fact('accounts.member_changed', z.object({ memberId: z.uuid() })) {}
export class SessionRevoked extends fact(
  'accounts.session_revoked',
  z.object({ memberId: z.uuid(), sessionIds: z.array(z.uuid()) }),
) {}
export class MemberSuspended extends fact('accounts.member_suspended', z.object({ memberId: z.uuid() })) {}
export class MemberReactivated extends fact('accounts.member_reactivated', z.object({ memberId: z.uuid() })) {}

export const accountsRefusals = refusals({
  'accounts.wrong_credentials': {
    kind: 'unauthenticated',
    fr: 'Adresse ou mot de passe incorrect.',
    en: 'Wrong address or password.',
  },
  'accounts.not_confirmed': {
    kind: 'forbidden',
    fr: 'Cette adresse n’est pas encore confirmée. Ouvrez le lien que nous vous avons envoyé, ou demandez-en un nouveau.',
    en: 'This address is not confirmed yet. Open the link we sent you, or ask for a new one.',
  },
  'accounts.suspended': {
    kind: 'forbidden',
    fr: 'Ce compte est suspendu. Écrivez-nous si vous pensez que c’est une erreur.',
    en: 'This account is suspended. Write to us if you think this is a mistake.',
  },
  'accounts.weak_password': {
    kind: 'invalid',
    fr: 'Ce mot de passe se devine trop facilement. Quelques mots sans rapport entre eux feraient l’affaire.',
    en: 'This password is too easy to guess. A few unrelated words would do.',
  },
  'accounts.wrong_password': {
    kind: 'invalid',
    fr: 'Ce n’est pas votre mot de passe.',
    en: 'This is not your password.',
  },
  'accounts.password_needed': {
    kind: 'invalid',
    fr: 'Vous terminez dans un autre navigateur : entrez le mot de passe que vous avez choisi.',
    en: 'You are finishing in another browser: enter the password you chose.',
  },
  'accounts.no_password': {
    kind: 'conflict',
    fr: 'Votre compte n’a pas de mot de passe. Choisissez-en un avec « Mot de passe oublié ».',
    en: 'Your account has no password. Choose one through “Forgotten password”.',
  },
  'accounts.link_expired': {
    kind: 'gone',
    fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
    en: 'This link was already used or is no longer valid. Ask for a new one.',
  },
  'accounts.email_taken': {
    kind: 'conflict',
    fr: 'Cette adresse appartient déjà à un compte.',
    en: 'This address already belongs to an account.',
  },
  'accounts.phone_needed': {
    kind: 'invalid',
    fr: 'Il faut un numéro de téléphone pour recevoir des SMS.',
    en: 'A phone number is needed to receive text messages.',
  },
  'accounts.session_over': {
    kind: 'unauthenticated',
    fr: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    en: 'Your session is over. Sign in again to continue.',
  },
  'accounts.busy': {
    kind: 'unavailable',
    fr: 'Beaucoup de monde se connecte en ce moment. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    en: 'Many people are signing in right now. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'accounts.not_found': {
    kind: 'not_found',
    fr: 'Ce compte est introuvable.',
    en: 'This account could not be found.',
  },
  'accounts.not_yourself': {
    kind: 'conflict',
    fr: 'Vous ne pouvez pas faire cela à votre propre compte.',
    en: 'You cannot do this to your own account.',
  },
});
