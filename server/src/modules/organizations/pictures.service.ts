import { Injectable } from '@nestjs/common';
import { OrganizationChanged } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import type { UploadedFile } from '#kit/http/upload';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { toWebp } from '#kit/pictures/picture';
import { Refusal } from '#kit/refusal';
import { Storage } from '#kit/storage/storage';
import { Clock } from '#kit/time/clock';
import { RemovePicture } from './later.jobs.ts';
import { canEdit } from './organizations.policy.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { type Entered, Standing } from './standing.service.ts';

type PictureKind = 'logo' | 'cover';

const SIZES = {
  logo: { width: 512, height: 512, fit: 'cover' },
  cover: { width: 1600, height: 1600, fit: 'inside' },
} as const;

/** Logo and cover. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly organizations: OrganizationsRepository,
    private readonly standing: Standing,
    private readonly storage: Storage,
  ) {}

  async set(actor: Actor, to: { organizationId: string; kind: PictureKind }, file: UploadedFile): Promise<Entered> {
    await this.standing.enter(actor, to.organizationId, canEdit);
    const [pictureId, picture] = [newId(), await toWebp(file.content, SIZES[to.kind])];
    await this.storage.put(keyOf(pictureId), picture, 'image/webp');
    return this.replace(actor, { ...to, pictureId });
  }

  async remove(actor: Actor, from: { organizationId: string; kind: PictureKind }): Promise<Entered> {
    return this.replace(actor, { ...from, pictureId: null });
  }

  /** The bytes of a picture an organization has now. */
  async picture(pictureId: string): Promise<Buffer> {
    if (!(await this.organizations.findByPicture(this.database.read, pictureId))) throw new Refusal('kit.not_found');
    return this.storage.get(keyOf(pictureId));
  }

  async eraseFile(pictureId: string): Promise<void> {
    if (await this.organizations.findByPicture(this.database.read, pictureId)) return;
    await this.storage.remove(folderOf(pictureId));
  }

  private async replace(
    actor: Actor,
    to: { organizationId: string; kind: PictureKind; pictureId: string | null },
  ): Promise<Entered> {
    const { organizationId, kind, pictureId } = to;
    return this.database.tx(async (tx) => {
      const { organization, role } = await this.standing.enterAlone(tx, actor, { organizationId, may: canEdit });
      await this.organizations.setPicture(tx, organizationId, { kind, pictureId });
      const before = kind === 'logo' ? organization.logoId : organization.coverId;
      const tomorrow = this.clock.now().add({ hours: 24 }).toString();
      if (before) await this.jobs.enqueue(tx, new RemovePicture({ pictureId: before }), { at: tomorrow });
      await this.audit.record(
        tx,
        actor,
        'organizations.edited',
        { type: 'organization', id: organizationId },
        { fields: [kind] },
      );
      await this.facts.tell(tx, new OrganizationChanged({ organizationId }));
      return { organization: { ...organization, [kind === 'logo' ? 'logoId' : 'coverId']: pictureId }, role };
    });
  }
}

function folderOf(pictureId: string): string {
  return `organizations/pictures/${pictureId}`;
}

function keyOf(pictureId: string): string {
  return `${folderOf(pictureId)}/picture.webp`;
}
