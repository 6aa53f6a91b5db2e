import { organizations } from '@estrade/api/organizations';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMember, anOrganization, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';

let world: World;
let owner: Person;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
});
afterAll(() => world.close());

const upload = async (who: Person, path: string, content: Buffer) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), '../../../etc/passwd.png');
  return fetch(`${world.url}/api${path}`, {
    method: 'PUT',
    body: form,
    headers: { authorization: `Bearer ${who.token}`, 'accept-language': 'en' },
  });
};
const png = () =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: '#804020' } })
    .png()
    .toBuffer();

it('keeps a square logo and an uncut cover, served for ever at an address of their own', async () => {
  const { id } = await anOrganization(world, owner);
  const { logoUrl } = (await (await upload(owner, `/organizations/${id}/logo`, await png())).json()) as {
    logoUrl: string;
  };
  const { coverUrl } = (await (await upload(owner, `/organizations/${id}/cover`, await png())).json()) as {
    coverUrl: string;
  };
  const served = await fetch(world.url + logoUrl);
  expect([served.headers.get('content-type'), served.headers.get('cache-control')]).toEqual([
    'image/webp',
    'public, max-age=31536000, immutable',
  ]);
  await expect(sharp(await served.arrayBuffer()).metadata()).resolves.toMatchObject({ width: 512, height: 512 });
  const cover = await (await fetch(world.url + coverUrl)).arrayBuffer();
  await expect(sharp(cover).metadata()).resolves.toMatchObject({ width: 900, height: 300 });
  await expect(world.as(owner)(organizations.removeLogo, { params: { organizationId: id } })).resolves.toMatchObject({
    logoUrl: null,
    coverUrl,
  });
  expect((await fetch(world.url + logoUrl)).status).toBe(404);
});

it('refuses what is no picture, no file, or too much', async () => {
  const { id } = await anOrganization(world, owner);
  const answers = [
    await upload(owner, `/organizations/${id}/logo`, Buffer.from('<svg onload="alert(1)"/>')),
    await upload(owner, `/organizations/${id}/logo`, Buffer.alloc(0)),
    await upload(owner, `/organizations/${id}/logo`, Buffer.alloc(10 * 1024 * 1024 + 1)),
    await fetch(`${world.url}/api/organizations/${id}/logo`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
      body: '{}',
    }),
  ];
  const codes = await Promise.all(
    answers.map(async (answer) => [answer.status, ((await answer.json()) as { code: string }).code]),
  );
  expect(codes).toEqual([
    [422, 'kit.picture_refused'],
    [422, 'kit.invalid'],
    [422, 'kit.too_large'],
    [422, 'kit.unsupported_type'],
  ]);
  const stranger = await aMember(world);
  expect((await upload(stranger, `/organizations/${id}/logo`, await png())).status).toBe(404);
});
