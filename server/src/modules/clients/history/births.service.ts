import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import { systemActor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { AddressesRepository } from '../addresses.repository.ts';
import { LinkAddresses } from '../clients.jobs.ts';
import { ActivitiesRepository } from './activities.repository.ts';
import type { NewActivity } from './activity.ts';
import { BirthsRepository } from './births.repository.ts';
import { addressKey, type Comer, distinctComers } from './comer.ts';

/** Somebody, and what they did. */
export interface Coming extends Comer {
  readonly did: Omit<NewActivity, 'organizationId' | 'clientId'>;
}

/**
 * Finds the clients who came, or writes them down: whoever takes the address first makes the client, all others find her. What
 * they did is kept once.
 */
@Injectable()
export class Births {
  constructor(
    private readonly births: BirthsRepository,
    private readonly addresses: AddressesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  async welcome(tx: Tx, comings: readonly Coming[]): Promise<void> {
    const lowered = comings.map((coming) => ({ ...coming, email: coming.email.trim().toLowerCase() }));
    await this.writeDown(tx, distinctComers(lowered));
    const owners = new Map((await this.addresses.owners(tx, lowered)).map((owner) => [addressKey(owner), owner]));
    const kept = await this.activities.keep(
      tx,
      lowered.map(({ did, ...comer }) => {
        const owner = owners.get(addressKey(comer));
        // taken away between two statements: the next try writes it down anew
        if (!owner) throw new Error(`an address of ${comer.organizationId} has just been taken away`);
        return { ...did, organizationId: comer.organizationId, clientId: owner.clientId };
      }),
    );
    const back = await this.births.seen(tx, kept);
    const deeds = back.map((id) => ({ action: 'clients.restored', subject: { type: 'client', id } }));
    await this.audit.recordAll(tx, systemActor, deeds);
  }

  private async writeDown(tx: Tx, comers: readonly Comer[]): Promise<void> {
    const wanted = new Map(comers.map((comer) => [addressKey(comer), comer]));
    const taken = await this.addresses.take(
      tx,
      comers.map(({ organizationId, email }) => ({ organizationId, email, clientId: newId() })),
    );
    if (taken.length === 0) return;
    const newborn = taken.map((address) => ({ id: address.clientId, comer: wanted.get(addressKey(address))! }));
    await this.births.insert(tx, newborn);
    const deeds = newborn.map(({ id, comer: { source, organizationId } }) => {
      return { action: 'clients.created', subject: { type: 'client', id }, details: { organizationId, source } };
    });
    await this.audit.recordAll(tx, systemActor, deeds);
    await this.jobs.enqueue(tx, new LinkAddresses({ emails: [...new Set(taken.map(({ email }) => email))] }));
  }
}
