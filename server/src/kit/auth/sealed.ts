import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';

/** What a text was sealed with and for: opened for another purpose, it says nothing. */
export interface Seal {
  readonly secret: string;
  readonly purpose: string;
}

/** Encrypts a small object that travels through the browser and comes back, good for so many seconds. */
export async function seal(
  { secret, purpose }: Seal,
  content: Record<string, unknown>,
  seconds: number,
): Promise<string> {
  const token = new EncryptJWT(content).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setIssuedAt();
  return token.setExpirationTime(`${seconds}s`).encrypt(keyOf(secret, purpose));
}

/** What was sealed; null when it is too old, was changed, or was sealed for something else. */
export async function unseal<T extends z.ZodType>(
  { secret, purpose }: Seal,
  text: string,
  shape: T,
): Promise<z.output<T> | null> {
  try {
    const { payload } = await jwtDecrypt(text, keyOf(secret, purpose));
    return shape.parse(payload);
  } catch {
    return null;
  }
}

function keyOf(secret: string, purpose: string): Buffer {
  return createHash('sha256').update(`${purpose}\n${secret}`).digest();
}
