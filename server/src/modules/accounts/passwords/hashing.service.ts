import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { compare } from 'bcryptjs';
import { Refusal } from '#kit/refusal';
import { Turns } from '#kit/turns';

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const HEAD = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`;
/** Nobody's: what a password is compared with when there is no account, so that it takes as long. */
const NOBODY = `${HEAD}${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`;
const [AT_ONCE, MOST_WAITING, RETRY_SECONDS] = [2, 100, 3];

export interface Verdict {
  readonly ok: boolean;
  /** Right, but hashed by another method or at a lower cost: hash it again. */
  readonly outdated: boolean;
}

/**
 * Hashes passwords, two at a time: each takes a core for some forty milliseconds, and the rest of the house needs the
 * cores too. Throws `accounts.busy` when more than a hundred wait.
 */
@Injectable()
export class Hashing {
  private readonly turns = new Turns(AT_ONCE, MOST_WAITING);

  async hash(password: string): Promise<string> {
    return this.inTurn(async () => {
      const salt = randomBytes(16);
      return `${HEAD}${base64(salt)}$${base64(await derived(password, { ...COST, nonce: salt, tagLength: 32 }))}`;
    });
  }

  /** Takes as long for nobody (`null`) as for somebody. Hashes of bcrypt, brought from elsewhere, are understood. */
  async verify(password: string, stored: string | null): Promise<Verdict> {
    const against = stored ?? NOBODY;
    const fits = await this.inTurn(async () =>
      against.startsWith('$2') ? compare(password, against) : fitsArgon(password, against),
    );
    const ok = fits && stored !== null;
    return { ok, outdated: ok && !against.startsWith(HEAD) };
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.turns.take(work);
    if (!done) throw new Refusal('accounts.busy', { seconds: RETRY_SECONDS });
    return done.value;
  }
}

async function fitsArgon(password: string, stored: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]{11,})\$([^$]{22,})$/.exec(stored);
  if (!parts) return false;
  const [memory, passes, parallelism] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [nonce, tag] = [Buffer.from(parts[4]!, 'base64'), Buffer.from(parts[5]!, 'base64')];
  const made = await derived(password, { memory, passes, parallelism, nonce, tagLength: tag.length });
  return timingSafeEqual(made, tag);
}

async function derived(password: string, cost: Omit<Argon2Parameters, 'message'>): Promise<Buffer> {
  // the same letters typed on two keyboards may be different code points
  const message = Buffer.from(password.normalize('NFC'));
  return Buffer.from((await derive('argon2id', { ...cost, message })) as Uint8Array);
}

/** Without padding, as the PHC string format wants it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
