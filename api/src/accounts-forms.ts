import { z } from 'zod';
import { Email, Locale, optionalText, PageQuery, text } from './common.ts';
import { PlatformRole, Wants } from './accounts-shapes.ts';

/** At least ten characters; one of the well-known ones or the address itself is refused when it is used. */
export const NewPassword = z.string().min(10).max(200);
/** A password as typed to sign in: whatever rule was in force when it was chosen. */
export const TypedPassword = z.string().min(1).max(200);

/** The secret part of a link in a letter. */
export const Token = z
  .string()
  .min(20)
  .max(100)
  .regex(/^[\w-]+$/);

/** E.164, `+33612345678`; spaces, dots and hyphens are taken out. */
const Phone = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s.()-]/g, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/));

/** What one tells about oneself. */
export const Profile = z.object({
  name: text(80),
  bio: optionalText(1000).nullable(),
  city: optionalText(120).nullable(),
  phone: Phone.nullable(),
});
/** Any part of the account that is changed by just saying so. */
export const AccountEdit = Profile.extend({ locale: Locale, wants: Wants }).partial();

export const Registration = z.object({
  name: text(80),
  email: Email,
  password: NewPassword,
  locale: Locale.default('fr'),
  /** Where to go once the address is confirmed, `/fr/events/…`; a path of this site. */
  next: z.string().max(500).optional(),
});
export const Credentials = z.object({ email: Email, password: TypedPassword });
export const PasswordReset = z.object({ token: Token, password: NewPassword });
export const PasswordChange = z.object({ current: TypedPassword, password: NewPassword });
export const EmailChange = z.object({ email: Email, password: TypedPassword });

/** Where to go on to; a path of this site. */
export const Next = z.object({ next: z.string().max(500).optional() });

export const MembersQuery = PageQuery.extend({
  /** Part of a name or address. */
  q: z.string().trim().max(120).optional(),
  role: PlatformRole.optional(),
  status: z.enum(['active', 'suspended']).optional(),
});
