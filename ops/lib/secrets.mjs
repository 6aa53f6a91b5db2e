import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const random = () => randomBytes(32).toString('base64url');

/** Settings nobody should have to think of on a first start, and how each is made. */
const GENERATED = {
  AUTH_SECRET: random,
  PRIVATE_SECRET: random,
  CARD_NETWORK_SECRET: random,
  TICKET_KEY: () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
};

/**
 * The secrets of this house: those given in the environment, else those kept in `secrets.env`, else new ones, kept there.
 * A production house must be given its own: a secret that appears by itself on one machine is missing on the next.
 */
export function houseSecrets(dataDir, env = process.env) {
  const missing = Object.keys(GENERATED).filter((name) => !env[name]);
  if (env.NODE_ENV === 'production' && missing.length > 0) {
    throw new Error(`In production these settings must be given: ${missing.join(', ')} (see .env.example).`);
  }
  const file = join(dataDir, 'secrets.env');
  const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const fresh = missing.filter((name) => !kept[name]).map((name) => [name, GENERATED[name]()]);
  if (fresh.length > 0) keep(file, { ...kept, ...Object.fromEntries(fresh) });
  const all = { ...kept, ...Object.fromEntries(fresh) };
  return Object.fromEntries(Object.keys(GENERATED).map((name) => [name, env[name] || all[name]]));
}

function keep(file, values) {
  mkdirSync(join(file, '..'), { recursive: true });
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  writeFileSync(
    file,
    `# Made on the first start. Keep them: tickets are signed with TICKET_KEY.\n${lines.join('\n')}\n`,
  );
  chmodSync(file, 0o600);
}
