import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Visitor } from './browser.ts';
import type { Words } from './words.ts';

const FRAMES = 20;

/** What the camera of a phone sees when a printed page is held before it: a film Chromium plays for a camera. */
export async function filmOf(page: Uint8Array): Promise<string> {
  const { width, height } = await sharp(page).metadata();
  const side = Math.max(width, height);
  const frame = await sharp(page)
    .resize({ width: side, height: side, fit: 'contain', background: 'white' })
    .resize(1280, 1280)
    .jpeg({ quality: 90, chromaSubsampling: '4:2:0' })
    .toBuffer();
  const path = join(await mkdtemp(join(tmpdir(), 'estrade-film-')), 'page.mjpeg');
  await writeFile(path, Buffer.concat(Array.from({ length: FRAMES }, () => frame)));
  return path;
}

/** Goes to the door of an event's first list, through the pages one goes through. */
export async function standAtDoor({ page, go }: Visitor, organizationId: string, title: string): Promise<void> {
  await go(`/door/${organizationId}`);
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(/\/door\/[^/]+\/[^/]+$/);
  await page.locator('a[href*="/door/"]').last().click();
  await page.waitForURL(/\/door\/[^/]+\/[^/]+\/[^/]+$/);
}

/** Types a code, and answers what the door says of it. */
export async function typeCode({ page }: Visitor, t: Words, code: string): Promise<string> {
  await page
    .getByRole('button', { name: t('door.tools.type') })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(t('door.type.code')).fill(code);
  await drawer.getByRole('button', { name: t('door.type.act') }).click();
  return answerOf({ page });
}

/** The big answer over the camera. */
export async function answerOf({ page }: Pick<Visitor, 'page'>): Promise<string> {
  const answer = page.getByRole('alert').locator('h2');
  await answer.waitFor();
  return answer.innerText();
}
