import { Injectable } from '@nestjs/common';
import type { ServiceDraft } from '@estrade/api/offers-shapes';
import { ThisEdition } from '#core/edition';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { WebPages } from '#kit/web/web-pages';
import { ClosuresService } from './closures.service.ts';
import { OffersAccess } from './offers-access.service.ts';
import { after, type Service, type ServiceAct, type Terms } from './service.ts';
import { ServicesRepository } from './services.repository.ts';
import { faultOf } from './terms.ts';
import { hasChanged } from './version.ts';

/** Which service, of which organization. */
export interface Place {
  readonly organizationId: string;
  readonly serviceId: string;
}

interface Asked {
  readonly act: ServiceAct;
  /** What the journal says was done. */
  readonly deed: string;
  /** The revision the person had before them, when the change depends on it. */
  readonly revision?: number;
}

/** What the act writes besides the status: the version it published. */
type Work = (tx: Tx, service: Service) => Promise<string | undefined>;

const MOST_OPEN = 200;

/** The way of a service from draft to archive. */
@Injectable()
export class EditingService {
  constructor(
    private readonly database: Database,
    private readonly edition: ThisEdition,
    private readonly audit: Audit,
    private readonly access: OffersAccess,
    private readonly services: ServicesRepository,
    private readonly closures: ClosuresService,
    private readonly pages: WebPages,
  ) {}

  async create(actor: Actor, organizationId: string, given: ServiceDraft): Promise<Service> {
    await this.access.toWrite(actor, organizationId);
    const draft = this.checked(given);
    return this.database.tx(async (tx) => {
      if ((await this.services.countOpen(tx, organizationId)) >= MOST_OPEN)
        throw new Refusal('offers.too_many', { most: MOST_OPEN });
      const id = newId();
      await this.services.insert(tx, { id, organizationId }, draft);
      await this.audit.record(tx, actor, 'offers.service_created', { type: 'service', id }, { organizationId });
      return this.mustFind(tx, id);
    });
  }

  async change(actor: Actor, place: Place, change: { revision: number; draft: ServiceDraft }): Promise<Service> {
    const asked = { act: 'change', deed: 'offers.service_edited', revision: change.revision } as const;
    return this.take(actor, place, asked, async (tx, service) => {
      await this.services.rewrite(tx, service, this.checked(change.draft));
      return undefined;
    });
  }

  /** What is on offer becomes what the draft says. A paused service whose draft says nothing new is just taken up again. */
  async publish(actor: Actor, place: Place, revision: number): Promise<Service> {
    const asked = { act: 'publish', deed: 'offers.service_published', revision } as const;
    return this.take(actor, place, asked, async (tx, service) => {
      await this.closures.refuseClosed(tx, service.organizationId);
      this.checked(service.draft); // the edition may know fewer kinds and rates than when it was written
      if (hasChanged(service)) return this.services.freeze(tx, service);
      if (service.status === 'published') throw new Refusal('offers.nothing_new');
      return undefined;
    });
  }

  async pause(actor: Actor, place: Place, revision: number): Promise<Service> {
    return this.take(actor, place, { act: 'pause', deed: 'offers.service_paused', revision }, nothingMore);
  }

  async resume(actor: Actor, place: Place): Promise<Service> {
    return this.take(actor, place, { act: 'resume', deed: 'offers.service_resumed' }, async (tx, service) => {
      await this.closures.refuseClosed(tx, service.organizationId);
      return undefined;
    });
  }

  async archive(actor: Actor, place: Place, revision: number): Promise<Service> {
    return this.take(actor, place, { act: 'archive', deed: 'offers.service_archived', revision }, nothingMore);
  }

  // oxlint-disable-next-line estrade/max-params -- who, where, what, and what is written with it
  private async take(actor: Actor, place: Place, { act, deed, revision }: Asked, work: Work): Promise<Service> {
    await this.access.toWrite(actor, place.organizationId);
    return this.database.tx(async (tx) => {
      const service = await this.services.lock(tx, place.serviceId);
      if (service?.organizationId !== place.organizationId) throw new Refusal('offers.service_not_found');
      const status = after(act, service.status);
      if (!status) throw new Refusal('offers.cannot_pass', { status: service.status });
      if (revision !== undefined && revision !== service.revision) throw new Refusal('offers.edited_meanwhile');
      const versionId = await work(tx, service);
      await this.services.step(tx, { service, status, ...(versionId && { versionId }) });
      await this.audit.record(
        tx,
        actor,
        deed,
        { type: 'service', id: service.id },
        { from: service.status, to: status },
      );
      if (act !== 'change') await this.pages.renew(tx, 'services', `service:${service.id}`);
      return this.mustFind(tx, service.id);
    });
  }

  private checked(draft: ServiceDraft): Terms {
    const { trades, vatRates, currency } = this.edition.data;
    const fault = faultOf(draft, {
      kinds: trades.flatMap(({ serviceKinds }) => serviceKinds.map(({ slug }) => slug)),
      vatRates: vatRates.map(({ basisPoints }) => basisPoints),
    });
    if (fault) throw new Refusal(fault.code, {}, fault.field);
    return { ...draft, currency };
  }

  private async mustFind(tx: Tx, id: string): Promise<Service> {
    const service = await this.services.find(tx, id);
    if (!service) throw new Refusal('offers.service_not_found');
    return service;
  }
}

const nothingMore: Work = async () => undefined;
