import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { WebPages } from '#kit/web/web-pages';
import { CatalogueRepository } from './catalogue.repository.ts';

/** What the platform has closed is neither found nor booked; its services wait as they are. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly catalogue: CatalogueRepository,
    private readonly pages: WebPages,
  ) {}

  async close(tx: Tx, organizationId: string): Promise<void> {
    await this.catalogue.close(tx, organizationId);
    await this.pages.renew(tx, 'services');
  }

  async reopen(tx: Tx, organizationId: string): Promise<void> {
    await this.catalogue.reopen(tx, organizationId);
    await this.pages.renew(tx, 'services');
  }

  async refuseClosed(tx: Tx, organizationId: string): Promise<void> {
    if (await this.catalogue.isClosed(tx, organizationId)) throw new Refusal('organizations.suspended');
  }
}
