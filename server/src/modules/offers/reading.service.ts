import type { TradePack } from '@estrade/editions/trade-pack';
import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { CatalogueRepository, type OfferedVersion, type PublicFilter } from './catalogue.repository.ts';
import type { Place } from './editing.service.ts';
import { OffersAccess } from './offers-access.service.ts';
import type { Service, Version } from './service.ts';
import { ServicesRepository, type WorkspaceFilter } from './services.repository.ts';

/** A service and whose it is. */
export interface Offered extends OfferedVersion {
  readonly organization: OrganizationCard;
}

/** What a visitor looks for. */
interface Search extends Omit<PublicFilter, 'kinds'> {
  readonly kind: string | null;
  /** A trade of the edition; of one it does not have there is nothing. */
  readonly trade: string | null;
}

/** Reading services: as visitors, and as their organization. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly edition: ThisEdition,
    private readonly organizations: OrganizationsPort,
    private readonly access: OffersAccess,
    private readonly services: ServicesRepository,
    private readonly catalogue: CatalogueRepository,
  ) {}

  async list({ kind, trade, ...filter }: Search): Promise<Offered[]> {
    const kinds = kindsOf(kind, trade, this.edition.data.trades);
    return this.withOrganizations(await this.catalogue.list(this.database.read, { ...filter, kinds }));
  }

  async show(serviceId: string): Promise<Offered> {
    const found = await this.catalogue.find(this.database.read, serviceId);
    const [offered] = await this.withOrganizations(found ? [found] : []);
    if (!offered) throw new Refusal('offers.service_not_found');
    return offered;
  }

  async ofOrganization(actor: Actor, filter: WorkspaceFilter): Promise<Service[]> {
    await this.access.toRead(actor, filter.organizationId);
    return this.services.list(this.database.read, filter);
  }

  async one(actor: Actor, { organizationId, serviceId }: Place): Promise<Service> {
    await this.access.toRead(actor, organizationId);
    const service = await this.services.find(this.database.read, serviceId);
    if (service?.organizationId !== organizationId) throw new Refusal('offers.service_not_found');
    return service;
  }

  async versions(actor: Actor, place: Place, page: { before: number | undefined; limit: number }): Promise<Version[]> {
    const service = await this.one(actor, place);
    return this.services.versions(this.database.read, service.id, page);
  }

  private async withOrganizations(found: readonly OfferedVersion[]): Promise<Offered[]> {
    if (found.length === 0) return [];
    const ids = [...new Set(found.map(({ organizationId }) => organizationId))];
    const cards = new Map((await this.organizations.cards({ ids })).map((card) => [card.id, card]));
    return found.flatMap((offered) => {
      const organization = cards.get(offered.organizationId);
      return organization ? [{ ...offered, organization }] : [];
    });
  }
}

/** Null for every kind. */
function kindsOf(kind: string | null, trade: string | null, trades: readonly TradePack[]): string[] | null {
  if (trade === null) return kind === null ? null : [kind];
  const ofTrade = trades.find(({ id }) => id === trade)?.serviceKinds.map(({ slug }) => slug) ?? [];
  return kind === null ? ofTrade : ofTrade.filter((slug) => slug === kind);
}
