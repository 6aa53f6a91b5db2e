import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { EditingService } from '../editing.service.ts';
import { refuseEdit } from '../events.policy.ts';
import { EventsStore } from '../events-store.service.ts';
import type { SavedEvent, SavedPicture } from '../saved-event.ts';
import { PictureFiles, type PictureKey } from './picture-files.service.ts';
import { ErasePictures } from './pictures.jobs.ts';
import { PicturesRepository } from './pictures.repository.ts';

const MOST_PICTURES = 12;

/** The pictures of an event. They are hung and taken down at once, beside what the editor saves. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly database: Database,
    private readonly editing: EditingService,
    private readonly pictures: PicturesRepository,
    private readonly files: PictureFiles,
    private readonly store: EventsStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, eventId: string, { content, alt }: { content: Buffer; alt: string }): Promise<SavedPicture> {
    const { person, event } = await this.editing.known(actor, eventId);
    refuseEdit(person, event);
    refuseCrowd(event);
    const { files: _, ...derived } = await this.hang({ eventId, pictureId: newId() }, content);
    const picture = { ...derived, alt };
    await this.change(actor, eventId, 'events.picture_added', async (tx, now) => {
      refuseCrowd(now);
      await this.pictures.insert(tx, eventId, picture);
    });
    return picture;
  }

  async edit(
    actor: Actor,
    { eventId, pictureId }: PictureKey,
    { alt, cover }: { readonly alt?: string | undefined; readonly cover?: true | undefined },
  ): Promise<SavedPicture> {
    const after = await this.change(actor, eventId, 'events.picture_edited', async (tx, event) => {
      pictureOf(event, pictureId);
      if (alt !== undefined) await this.pictures.describe(tx, pictureId, alt);
      if (cover) await this.pictures.putFirst(tx, eventId, pictureId);
    });
    return pictureOf(after, pictureId);
  }

  async remove(actor: Actor, { eventId, pictureId }: PictureKey): Promise<void> {
    await this.change(actor, eventId, 'events.picture_removed', async (tx, event) => {
      pictureOf(event, pictureId);
      await this.pictures.remove(tx, pictureId);
      await this.eraseLater(tx, { eventId, pictureId });
    });
  }

  /** A file of a picture; of a removed event there is nothing to see. */
  async read(pictureId: string, file: string): Promise<Buffer> {
    const hanging = await this.pictures.find(this.database.read, pictureId);
    const exists = hanging?.widths.includes(Number.parseInt(file, 10));
    if (!hanging || !exists || hanging.status === 'removed') throw new Refusal('kit.not_found');
    return this.files.read({ eventId: hanging.eventId, pictureId }, file);
  }

  /** Makes the files; nothing is promised yet. */
  private async hang(key: PictureKey, content: Buffer) {
    const derived = await this.files.derive(content);
    await this.eraseLater(this.database.read, key);
    await this.files.keep(key, derived);
    return { ...derived, id: key.pictureId };
  }

  // oxlint-disable-next-line estrade/max-params -- who changes which event, how the journal calls it, and what is done
  private async change(actor: Actor, eventId: string, action: string, work: Work): Promise<SavedEvent> {
    const { person } = await this.editing.known(actor, eventId);
    return this.database.tx(async (tx) => {
      const event = await this.editing.editable(tx, person, eventId);
      await work(tx, event);
      return this.store.rehang(tx, eventId, { actor, action });
    });
  }

  /** Pages kept by browsers and proxies show a picture for a while after it was taken down. */
  private async eraseLater(tx: Tx, { eventId, pictureId }: PictureKey): Promise<void> {
    const tomorrow = this.clock.now().add({ hours: 24 }).toString();
    await this.jobs.enqueue(tx, new ErasePictures({ eventId, pictureIds: [pictureId] }), { at: tomorrow });
  }
}

type Work = (tx: Tx, event: SavedEvent) => Promise<void>;

function refuseCrowd({ pictures }: SavedEvent): void {
  if (pictures.length >= MOST_PICTURES) throw new Refusal('events.too_many_pictures', { most: MOST_PICTURES }, 'file');
}

function pictureOf({ pictures }: SavedEvent, pictureId: string): SavedPicture {
  const picture = pictures.find(({ id }) => id === pictureId);
  if (!picture) throw new Refusal('events.picture_not_found');
  return picture;
}
