import { argon2Sync } from 'node:crypto';
import { hash as bcrypt } from 'bcryptjs';
import { expect, it } from 'vitest';
import '#core/accounts';
import { Hashing } from './hashing.service.ts';

const hashing = new Hashing();

it('knows its own hashes, salted and in the PHC format', async () => {
  const [one, two] = [await hashing.hash('quatre tréteaux'), await hashing.hash('quatre tréteaux')];
  expect(one).not.toBe(two);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  await expect(hashing.verify('quatre tréteaux', one)).resolves.toEqual({ ok: true, outdated: false });
  await expect(hashing.verify('quatre treteaux', one)).resolves.toEqual({ ok: false, outdated: false });
});

it('reads an accent the same whichever way the keyboard sent it', async () => {
  const { ok } = await hashing.verify('tre\u0301teaux verts', await hashing.hash('tr\u00e9teaux verts'));
  expect(ok).toBe(true);
});

it('understands bcrypt and cheaper argon2id, and says they are outdated', async () => {
  const right = { ok: true, outdated: true };
  await expect(hashing.verify('from elsewhere', await bcrypt('from elsewhere', 4))).resolves.toEqual(right);
  const nonce = Buffer.alloc(16, 7);
  const cost = { memory: 8, passes: 1, parallelism: 1, tagLength: 32 };
  const tag = Buffer.from(argon2Sync('argon2id', { message: 'cheap', nonce, ...cost }));
  const cheap = `$argon2id$v=19$m=8,t=1,p=1$${nonce.toString('base64')}$${tag.toString('base64')}`;
  await expect(hashing.verify('cheap', cheap)).resolves.toEqual(right);
});

it('lets nobody in without a hash, nor on one it cannot read', async () => {
  for (const stored of [null, 'plain', '$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA']) {
    await expect(hashing.verify('x', stored)).resolves.toEqual({ ok: false, outdated: false });
  }
});

it('refuses at once when too many wait', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 110 }, () => hashing.verify('x', null)));
  const refused = answers.filter((answer) => answer.status === 'rejected');
  expect(refused).toHaveLength(8);
  expect(refused[0]?.reason).toMatchObject({ code: 'accounts.busy', kind: 'unavailable', params: { seconds: 3 } });
});
