import { z } from 'zod';
import { Instant, Locale, Uuid } from './common.ts';

export const PlatformRole = z.enum(['member', 'moderator', 'admin']);
export type PlatformRole = z.infer<typeof PlatformRole>;

/** How somebody wants to hear of things. Letters that carry tickets or secrets are always sent. */
export const Wants = z.object({
  email: z.boolean(),
  /** Text messages; needs a phone number. */
  sms: z.boolean(),
  inApp: z.boolean(),
});

/** Somebody's own account. */
export const Member = z
  .object({
    id: Uuid,
    /** How they are called on the platform and, unless changed, on tickets. */
    name: z.string(),
    email: z.string(),
    /** A new address that waits for its confirmation. */
    pendingEmail: z.string().nullable(),
    role: PlatformRole,
    locale: Locale,
    /** A few lines about themselves, plain text. */
    bio: z.string().nullable(),
    city: z.string().nullable(),
    /** E.164. */
    phone: z.string().nullable(),
    /** Square WebP, 512 px; null until one is uploaded. */
    pictureUrl: z.string().nullable(),
    wants: Wants,
    /** False for somebody who only signs in through a provider; they set one by « forgotten password ». */
    hasPassword: z.boolean(),
    /** Providers they can sign in through, by name. */
    providers: z.array(z.string()),
    registeredAt: Instant,
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof Member>;

/** Somebody has signed in. The same access token, and the refresh token, are also set as HttpOnly cookies. */
export const SignedIn = z
  .object({
    /** For `Authorization: Bearer`. */
    accessToken: z.string(),
    expiresInSeconds: z.int(),
    member: Member,
  })
  .meta({ id: 'SignedIn' });

/** One place somebody is signed in at. */
export const Session = z
  .object({
    id: Uuid,
    /** `Firefox`, or null when the browser did not say. */
    browser: z.string().nullable(),
    /** `Android`. */
    system: z.string().nullable(),
    kind: z.enum(['phone', 'tablet', 'computer', 'other']),
    ip: z.string(),
    startedAt: Instant,
    /** To within ten minutes. */
    lastUsedAt: Instant,
    expiresAt: Instant,
    /** The one this request belongs to. */
    current: z.boolean(),
  })
  .meta({ id: 'Session' });

/** One line of the sign-in history. */
export const SignIn = z
  .object({
    id: Uuid,
    at: Instant,
    /** `reuse`: a refresh token already used came back, so somebody may have a copy; that session was ended. */
    outcome: z.enum(['success', 'failure', 'suspended', 'reuse']),
    /** `password`, `confirmation` and `reset` (links in letters), `refresh`, or `oidc`. */
    method: z.enum(['password', 'confirmation', 'reset', 'oidc', 'refresh']),
    /** Name of the provider, for `oidc`. */
    provider: z.string().nullable(),
    browser: z.string().nullable(),
    system: z.string().nullable(),
    kind: z.enum(['phone', 'tablet', 'computer', 'other']),
    ip: z.string(),
  })
  .meta({ id: 'SignIn' });

/** A company or social account one may sign in with. Send the browser to `startUrl`, with `?next=/fr/space`. */
export const Provider = z.object({ name: z.string(), label: z.string(), startUrl: z.string() });

/** A member as administrators see them. */
export const AdminMember = z
  .object({
    id: Uuid,
    name: z.string(),
    email: z.string(),
    role: PlatformRole,
    locale: Locale,
    city: z.string().nullable(),
    phone: z.string().nullable(),
    pictureUrl: z.string().nullable(),
    registeredAt: Instant,
    lastSeenAt: Instant.nullable(),
    /** Set while the account is closed to its owner. */
    suspension: z.object({ at: Instant, reason: z.string() }).nullable(),
  })
  .meta({ id: 'AdminMember' });

/** Says the same whether the address is known or not. */
export const LetterSent = z.object({ email: z.string() });
