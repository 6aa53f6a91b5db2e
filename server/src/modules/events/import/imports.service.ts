import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { zoneNamed } from '#kit/time/zone';
import { Persons } from '../persons.service.ts';
import { canImport } from '../events.policy.ts';
import { type EventImport, findingsOf, isOpen, type Outcome } from './event-import.ts';
import { ImportFiles } from './import-files.service.ts';
import { formatOf } from './import-file.ts';
import type { MappingWish } from './mapping.ts';
import { ImportsRepository } from './imports.repository.ts';

export interface ShownImport {
  readonly one: EventImport;
  readonly outcome: Outcome;
}

const MOST_SHOWN = 24;

/** Files on their way to becoming drafts: looked at, and read the way the organizer wants. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly persons: Persons,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  async start(
    actor: Actor,
    organizationId: string,
    { content, filename }: { readonly content: Buffer; readonly filename: string },
  ): Promise<ShownImport> {
    await this.enter(actor, organizationId, 'organizations.not_found');
    const asked = {
      id: newId(),
      organizationId,
      createdAt: new Date(this.clock.now().epochMilliseconds),
      filename: shownName(filename),
      format: formatOf(content),
      language: actor.locale,
      zone: this.edition.data.timeZone,
      weeks: 0,
      wish: {},
      status: 'previewed',
      runBy: null,
      kept: [],
    } as const;
    const one = { ...asked, findings: findingsOf(await this.files.readAs(asked, content)) };
    await this.files.keep(one.id, content);
    await this.database.tx((tx) => this.imports.insert(tx, one, actor.id));
    return this.shown(one);
  }

  async list(actor: Actor, organizationId: string): Promise<EventImport[]> {
    await this.enter(actor, organizationId, 'organizations.not_found');
    return this.imports.ofOrganization(this.database.read, organizationId, MOST_SHOWN);
  }

  async show(actor: Actor, importId: string): Promise<ShownImport> {
    return this.shown(await this.known(actor, importId));
  }

  /** Reads the file another way; what was chosen before stays unless it is chosen anew. */
  async map(
    actor: Actor,
    importId: string,
    { columns, zone, weeks }: { readonly columns?: MappingWish; readonly zone?: string; readonly weeks?: number },
  ): Promise<ShownImport> {
    if (zone !== undefined && zoneNamed(zone) !== zone) throw new Refusal('events.zone_unknown', { zone }, 'zone');
    const before = await this.known(actor, importId);
    refuseRan(before);
    const wish = { ...before.wish, ...columns };
    const after = { ...before, wish, zone: zone ?? before.zone, weeks: weeks ?? before.weeks };
    const findings = findingsOf(await this.files.read(after));
    await this.database.tx(async (tx) => {
      refuseRan(this.locked(await this.imports.lock(tx, importId)));
      await this.imports.change(tx, importId, { wish, zone: after.zone, weeks: after.weeks, findings });
    });
    return this.shown({ ...after, findings });
  }

  /** The import, for those who may import; to anyone else outside the organization it does not exist. */
  async known(actor: Actor, importId: string): Promise<EventImport> {
    const one = await this.imports.find(this.database.read, importId);
    if (!one) throw new Refusal('events.import_not_found');
    await this.enter(actor, one.organizationId, 'events.import_not_found');
    return one;
  }

  async shown(one: EventImport): Promise<ShownImport> {
    return { one, outcome: await this.imports.outcome(this.database.read, one.id) };
  }

  private locked(one: EventImport | undefined): EventImport {
    if (!one) throw new Refusal('events.import_not_found');
    return one;
  }

  private async enter(actor: Actor, organizationId: string, unknown: string): Promise<void> {
    const person = await this.persons.of(actor, organizationId);
    if (person.organizationRole === null) throw new Refusal(unknown);
    if (!canImport(person)) throw new Refusal('kit.forbidden');
  }
}

function refuseRan(one: EventImport): void {
  if (!isOpen(one)) throw new Refusal('events.import_ran');
}

function shownName(filename: string): string {
  // oxlint-disable-next-line no-control-regex -- PostgreSQL and screens have no use for them
  return filename.replaceAll(/[\u0000-\u001f]/g, '').slice(0, 200);
}
