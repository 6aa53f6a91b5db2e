import { events } from '@estrade/api/events';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, joins, type Person, told } from '../../../../test/people.ts';
import { openWorld, someone, type World } from '../../../../test/world.ts';
import { systemActor } from '#kit/auth/actor';
import { Storage } from '#kit/storage/storage';
import { anEvent, aPublishedEvent } from '../events.factory.ts';
import { StagesService } from '../stages.service.ts';
import { ErasePictures } from './pictures.jobs.ts';
import { PictureFiles } from './picture-files.service.ts';

let world: World;
let owner: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  organizationId = (await anOrganization(world, owner)).id;
});
afterAll(() => world.close());

const photo = (width = 1400, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: '#7a4' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Camille' } });

function form(content: Buffer, alt?: string): never {
  const body = new FormData();
  if (alt !== undefined) body.append('alt', alt);
  body.append('file', new Blob([new Uint8Array(content)]), 'photo.jpg');
  return body as never;
}

async function add(eventId: string, content?: Buffer, alt = 'La scène avant le concert') {
  const body = form(content ?? (await photo().toBuffer()), alt);
  return world.as(owner)(events.addPicture, { params: { eventId }, body });
}

describe('adding a picture', () => {
  it('keeps it in every width, upright, without what the camera wrote, for everyone and for ever', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const picture = await add(eventId, await photo().withMetadata({ orientation: 6 }).toBuffer());
    expect(picture).toMatchObject({ width: 1000, height: 1400, alt: 'La scène avant le concert' });
    const response = await fetch(world.url + picture.src['640']);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('set-cookie')).toBeNull();
    const { width, height, exif } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect({ width, height, exif }).toEqual({ width: 640, height: 896, exif: undefined });
    const jpeg = await fetch(`${world.url}/api/pictures/${picture.id}/320.jpg`);
    expect(jpeg.headers.get('content-type')).toBe('image/jpeg');
  });

  it('says that 1920 is 1280 when there is no more of it', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const { id, src } = await add(eventId, await photo(900, 700).toBuffer());
    expect(src['1920']).toBe(`/api/pictures/${id}/1280.webp`);
    expect((await fetch(world.url + src['1920'])).status).toBe(200);
    expect((await fetch(`${world.url}/api/pictures/${id}/1920.webp`)).status).toBe(404);
  });

  it.each([
    [
      'a drawing that is a program',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      /JPEG, PNG, WebP ou AVIF/,
    ],
    ['a file that only begins like one', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5]), /n’a pas pu être lue/],
  ])('refuses %s, and says why', async (_, content, why) => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    await expect(add(eventId, content)).rejects.toMatchObject({
      problem: { code: 'events.picture_refused', field: 'file', detail: expect.stringMatching(why) },
    });
    expect((await world.as(owner)(events.edit, { params: { eventId } })).pictures).toEqual([]);
  });

  it('refuses what unfolds into gigabytes, a stain, and a file too large', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    await expect(add(eventId, bomb)).rejects.toMatchObject({ problem: { params: { why: 'pixels' } } });
    await expect(add(eventId, await photo(20, 20).toBuffer())).rejects.toMatchObject({
      problem: { params: { why: 'too_small' } },
    });
    await expect(add(eventId, Buffer.alloc(26 * 1024 * 1024, 1))).rejects.toMatchObject({
      problem: { code: 'kit.too_large' },
    });
  });

  it('refuses a form without a file and a description without end', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const params = { eventId };
    const empty = new FormData();
    empty.append('alt', 'rien');
    await expect(world.as(owner)(events.addPicture, { params, body: empty as never })).rejects.toMatchObject({
      problem: { code: 'kit.invalid', errors: [{ field: 'file' }] },
    });
    await expect(add(eventId, undefined, 'x'.repeat(241))).rejects.toMatchObject({
      problem: { code: 'kit.invalid', errors: [{ field: 'alt' }] },
    });
  });

  it('shows twelve at most', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const small = await photo(200, 200).toBuffer();
    for (let n = 0; n < 12; n++) await add(eventId, small);
    await expect(add(eventId, small)).rejects.toThrow('events.too_many_pictures');
  });

  it('is for those who make the programme', async () => {
    const { id: eventId } = await anEvent(world, {}, organizationId);
    const operator = await someone();
    await joins(world, operator, { organizationId, role: 'operator' });
    const content = await photo(200, 200).toBuffer();
    const as = async (who: Awaited<ReturnType<typeof someone>> | undefined) =>
      world.as(who)(events.addPicture, { params: { eventId }, body: form(content) });
    await expect(as(operator)).rejects.toThrow('kit.forbidden');
    await expect(as(await someone())).rejects.toThrow('events.not_found');
    await expect(as(undefined)).rejects.toThrow('kit.sign_in');
  });
});

describe('a picture that hangs', () => {
  it('becomes the cover, is described anew, and is told to those who keep a copy', async () => {
    const event = await aPublishedEvent(world, { title: 'Deux photos' }, organizationId);
    const first = await add(event.id);
    const second = await add(event.id);
    const before = (await told(world, 'events.published')).length;
    const params = { eventId: event.id, pictureId: second.id };
    const edited = await world.as(owner)(events.editPicture, { params, body: { alt: 'Le public', cover: true } });
    expect(edited).toMatchObject({ id: second.id, alt: 'Le public' });
    const shown = await world.as()(events.show, { params: { slug: event.slug } });
    expect(shown.pictures.map(({ id }) => id)).toEqual([second.id, first.id]);
    const { items } = await world.as()(events.list, { query: { q: 'Deux photos' } });
    expect(items[0]?.picture).toMatchObject({ id: second.id, alt: 'Le public' });
    expect((await told(world, 'events.published')).length).toBe(before + 1);
  });

  it('does not outdate what somebody is typing', async () => {
    const event = await anEvent(world, {}, organizationId);
    await add(event.id);
    const params = { eventId: event.id };
    const saved = await world.as(owner)(events.save, { params, body: { revision: event.revision, title: 'Nouveau' } });
    expect(saved.pictures).toHaveLength(1);
  });

  it('is taken away at once, and its files a day later', async () => {
    const event = await anEvent(world, {}, organizationId);
    const [kept, gone] = [await add(event.id), await add(event.id)];
    const params = { eventId: event.id, pictureId: gone.id };
    await world.as(owner)(events.removePicture, { params });
    await expect(world.as(owner)(events.removePicture, { params })).rejects.toThrow('events.picture_not_found');
    expect((await fetch(world.url + gone.src['640'])).status).toBe(404);
    const erase = new ErasePictures({ eventId: event.id, pictureIds: [kept.id, gone.id] });
    await world.get(PictureFiles).erase(erase);
    const has = (id: string) => world.get(Storage).has(`events/${event.id}/${id}/640.webp`);
    expect([await has(kept.id), await has(gone.id)]).toEqual([true, false]);
  });

  it('is not seen any more when the event is removed', async () => {
    const event = await aPublishedEvent(world, { title: 'À retirer' }, organizationId);
    const picture = await add(event.id);
    await world.get(StagesService).decide(systemActor, event.id, { act: 'remove', reason: 'Contrefaçon.' });
    expect((await fetch(world.url + picture.src['640'])).status).toBe(404);
    await expect(add(event.id)).rejects.toThrow('events.not_editable');
  });
});
