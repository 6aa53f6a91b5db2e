import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What an access token says: who, with which role, in which session. Lives ten minutes. */
export const AccessClaims = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.enum(['member', 'moderator', 'admin']) });
export type AccessClaims = z.infer<typeof AccessClaims>;

export const ACCESS_SECONDS = 600;
/** Cookie that carries the access token to pages and same-origin requests. */
export const ACCESS_COOKIE = 'estrade_access';

const ISSUER = 'estrade';

export async function signAccess(secret: string, claims: AccessClaims): Promise<string> {
  const { sub, ...rest } = claims;
  const token = new SignJWT(rest).setProtectedHeader({ alg: 'HS256' }).setSubject(sub).setIssuer(ISSUER);
  return token.setIssuedAt().setExpirationTime(`${ACCESS_SECONDS}s`).sign(Buffer.from(secret));
}

/** The claims of a valid, unexpired token; null otherwise. */
export async function verifyAccess(secret: string, token: string): Promise<AccessClaims | null> {
  try {
    const { payload } = await jwtVerify(token, Buffer.from(secret), { issuer: ISSUER, algorithms: ['HS256'] });
    return AccessClaims.parse(payload);
  } catch {
    return null;
  }
}
