import { Injectable } from '@nestjs/common';
import { OrganizationReactivated, OrganizationSuspended } from '#core/organizations';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { ClosuresService } from './closures.service.ts';

@Injectable()
export class OffersListener {
  constructor(private readonly closures: ClosuresService) {}

  @Hears(OrganizationSuspended)
  async onOrganizationSuspended(tx: Tx, { data }: OrganizationSuspended): Promise<void> {
    await this.closures.close(tx, data.organizationId);
  }

  @Hears(OrganizationReactivated)
  async onOrganizationReactivated(tx: Tx, { data }: OrganizationReactivated): Promise<void> {
    await this.closures.reopen(tx, data.organizationId);
  }
}
