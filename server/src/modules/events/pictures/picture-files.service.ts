import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Refusal } from '#kit/refusal';
import { Storage } from '#kit/storage/storage';
import { type DerivedPicture, derivePicture } from './picture.document.ts';
import { PictureWork } from './picture-work.service.ts';
import { ErasePictures } from './pictures.jobs.ts';
import { PicturesRepository } from './pictures.repository.ts';

export interface PictureKey {
  readonly eventId: string;
  readonly pictureId: string;
}

/** Pictures as files: made from an upload, kept, read and erased. Slow work: never inside a transaction. */
@Injectable()
export class PictureFiles {
  constructor(
    private readonly database: Database,
    private readonly pictures: PicturesRepository,
    private readonly storage: Storage,
    private readonly work: PictureWork,
  ) {}

  /** What the site shows of an upload. */
  async derive(content: Buffer): Promise<DerivedPicture> {
    const answer = await this.work.inTurn(() => derivePicture(content));
    if (answer.ok) return answer.picture;
    const { why, params } = answer;
    throw new Refusal('events.picture_refused', { why, ...params }, 'file');
  }

  async keep(key: PictureKey, { files }: DerivedPicture): Promise<void> {
    for (const { name, content, contentType } of files)
      await this.storage.put(`${folderOf(key)}/${name}`, content, contentType);
  }

  read(key: PictureKey, file: string): Promise<Buffer> {
    return this.storage.get(`${folderOf(key)}/${file}`);
  }

  @Runs(ErasePictures, { pace: 'patient' })
  async erase({ data: { eventId, pictureIds } }: ErasePictures): Promise<void> {
    for (const pictureId of pictureIds) {
      if (await this.pictures.find(this.database.read, pictureId)) continue;
      await this.storage.remove(folderOf({ eventId, pictureId }));
    }
  }
}

function folderOf({ eventId, pictureId }: PictureKey): string {
  return `events/${eventId}/${pictureId}`;
}
