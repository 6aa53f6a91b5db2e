import { expect, it } from 'vitest';
import { z } from 'zod';
import { seal, unseal } from './sealed.ts';

const ours = { secret: 'a-secret-of-this-house', purpose: 'flow' };
const Shape = z.object({ state: z.string() });

it('opens what it sealed, and says nothing to those who look', async () => {
  const sealed = await seal(ours, { state: 'visible-nowhere' }, 60);
  expect(sealed).not.toContain(Buffer.from('visible-nowhere').toString('base64url').slice(0, 10));
  await expect(unseal(ours, sealed, Shape)).resolves.toEqual({ state: 'visible-nowhere' });
});

it('opens nothing that is old, changed, or meant for something else', async () => {
  const sealed = await seal(ours, { state: 'x' }, 60);
  await expect(unseal(ours, await seal(ours, { state: 'x' }, -1), Shape)).resolves.toBeNull();
  await expect(unseal(ours, `${sealed.slice(0, -2)}AA`, Shape)).resolves.toBeNull();
  await expect(unseal({ ...ours, purpose: 'other' }, sealed, Shape)).resolves.toBeNull();
  await expect(unseal({ ...ours, secret: 'another' }, sealed, Shape)).resolves.toBeNull();
  await expect(unseal(ours, await seal(ours, { other: 1 }, 60), Shape)).resolves.toBeNull();
});
