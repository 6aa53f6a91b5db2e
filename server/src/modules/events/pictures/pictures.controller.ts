import { Controller } from '@nestjs/common';
import { events as routes } from '@estrade/api/events';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { FileReply } from '#kit/http/file-reply';
import { InvalidInput } from '#kit/http/problem';
import { By, Input, Serves } from '#kit/http/serves';
import { Upload, type UploadedFile } from '#kit/http/upload';
import { toPicture } from '../events.present.ts';
import { MOST_BYTES } from './picture.ts';
import { PicturesService } from './pictures.service.ts';

const AltText = routes.addPicture.body.pick({ alt: true });

/** Pictures of events: hung by those who write them, seen by everyone. */
@Controller()
export class PicturesController {
  constructor(private readonly pictures: PicturesService) {}

  @Serves(routes.addPicture)
  async add(
    @By() actor: Actor,
    @Input() { params }: In<typeof routes.addPicture>,
    @Upload({ field: 'file', mostBytes: MOST_BYTES }) { content, fields }: UploadedFile,
  ) {
    return toPicture(await this.pictures.add(actor, params.eventId, { content, alt: altIn(fields) }));
  }

  @Serves(routes.editPicture)
  async edit(@By() actor: Actor, @Input() { params, body }: In<typeof routes.editPicture>) {
    return toPicture(await this.pictures.edit(actor, params, body));
  }

  @Serves(routes.removePicture)
  async remove(@By() actor: Actor, @Input() { params }: In<typeof routes.removePicture>) {
    await this.pictures.remove(actor, params);
  }

  @Serves(routes.picture)
  async show(@Input() { params: { pictureId, file } }: In<typeof routes.picture>) {
    const content = await this.pictures.read(pictureId, file);
    const contentType = file.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
    return new FileReply(content, { contentType, cache: 'public, max-age=31536000, immutable' });
  }
}

function altIn({ alt = '' }: UploadedFile['fields']): string {
  const parsed = AltText.safeParse({ alt });
  if (!parsed.success) throw new InvalidInput(parsed.error.issues);
  return parsed.data.alt;
}
