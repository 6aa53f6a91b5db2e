import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

export const MemberCard = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.email(),
  emailVerified: z.boolean(),
  /** E.164, when given. */
  phone: z.string().nullable(),
  locale: z.enum(['fr', 'en']),
  role: z.enum(['member', 'moderator', 'admin']),
  /** How the member wants to hear of things; mails that carry tickets are always sent. */
  wants: z.object({ email: z.boolean(), sms: z.boolean(), inApp: z.boolean() }),
});
export type MemberCard = z.infer<typeof MemberCard>;

export class AccountsPort extends port('accounts', {
  /** Unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(MemberCard) },
  /** Only members whose address is verified are found. */
  byVerifiedEmail: { in: z.object({ email: z.string() }), out: MemberCard.nullable() },
  /** Members holding a platform role: for telling staff. */
  staff: { in: z.object({ role: z.enum(['moderator', 'admin']) }), out: z.array(MemberCard) },
  /** Which of these sessions are still good. */
  aliveSessions: { in: z.object({ ids: z.array(z.uuid()) }), out: z.array(z.uuid()) },
}) {}

export class MemberRegistered extends fact('accounts.member_registered', z.object({ memberId: z.uuid() })) {}
/** From now on what was bought with this address belongs to the member. */
export class EmailVerified extends fact('accounts.email_verified', z.object({ memberId: z.uuid(), email: z.string() })) {}
export class SessionRevoked extends fact('accounts.session_revoked', z.object({ sessionIds: z.array(z.uuid()) })) {}

export const accountsRefusals = refusals({
  'accounts.wrong_credentials': { kind: 'unauthenticated', fr: 'Adresse ou mot de passe incorrect.', en: 'Wrong address or password.' },
  'accounts.not_found': { kind: 'not_found', fr: 'Ce compte est introuvable.', en: 'This account could not be found.' },
});
