import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { houseSecrets } from './secrets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'estrade-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('secrets', () => {
  it('are made once and kept for their owner only', () => {
    const made = houseSecrets(folder, {});
    expect(houseSecrets(folder, {})).toEqual(made);
    expect(statSync(join(folder, 'secrets.env')).mode & 0o777).toBe(0o600);
    expect(
      createPrivateKey({ key: Buffer.from(made.TICKET_KEY, 'base64'), format: 'der', type: 'pkcs8' }).asymmetricKeyType,
    ).toBe('ed25519');
    for (const secret of Object.values(made)) expect(secret.length).toBeGreaterThanOrEqual(40);
  });

  it('give way to what the environment says', () => {
    expect(houseSecrets(folder, { AUTH_SECRET: 'given' }).AUTH_SECRET).toBe('given');
  });

  it('are never invented in production', () => {
    expect(() => houseSecrets(folder, { NODE_ENV: 'production', AUTH_SECRET: 'given' })).toThrow(
      /PRIVATE_SECRET, CARD_NETWORK_SECRET, TICKET_KEY/,
    );
  });
});
