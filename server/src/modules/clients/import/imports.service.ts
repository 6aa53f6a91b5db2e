import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import type { ColumnWish } from '#kit/tables/columns';
import { Clock } from '#kit/time/clock';
import { ClientsAccess } from '../clients-access.service.ts';
import { type ClientImport, isOpen, type Outcome } from './client-import.ts';
import { type ImportField, vocabularyOf } from './columns.ts';
import { ImportFiles } from './import-files.service.ts';
import { ImportsRepository } from './imports.repository.ts';

export interface ShownImport {
  readonly one: ClientImport;
  readonly outcome: Outcome;
}

export interface ImportPlace {
  readonly organizationId: string;
  readonly importId: string;
}

const MOST_SHOWN = 24;

/** Files on their way into the address book: looked at, and read the way somebody wants. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly access: ClientsAccess,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly clock: Clock,
  ) {}

  async start(
    actor: Actor,
    organizationId: string,
    { content, filename }: { readonly content: Buffer; readonly filename: string },
  ): Promise<ShownImport> {
    await this.access.enter(actor, organizationId);
    const one: ClientImport = {
      id: newId(),
      organizationId,
      createdAt: new Date(this.clock.now().epochMilliseconds),
      filename: shownName(filename),
      language: actor.locale,
      wish: {},
      status: 'previewed',
      runBy: null,
      kept: [],
      findings: await this.files.preview({ organizationId, wish: {} }, content),
    };
    await this.files.keep(one.id, content);
    await this.database.tx((tx) => this.imports.insert(tx, one, actor.id));
    return this.shown(one);
  }

  async list(actor: Actor, organizationId: string): Promise<ClientImport[]> {
    await this.access.enter(actor, organizationId);
    return this.imports.ofOrganization(this.database.read, organizationId, MOST_SHOWN);
  }

  async show(actor: Actor, place: ImportPlace): Promise<ShownImport> {
    return this.shown(await this.known(actor, place));
  }

  /** Reads the file another way; what was chosen before stays unless it is chosen anew. */
  async map(actor: Actor, place: ImportPlace, columns: Readonly<Record<string, string>>): Promise<ShownImport> {
    const before = await this.known(actor, place);
    refuseRan(before);
    const wish = { ...before.wish, ...(await this.checked(place.organizationId, columns)) };
    const findings = await this.files.preview({ ...before, wish }, await this.files.content(before.id));
    await this.database.tx(async (tx) => {
      const now = await this.imports.lock(tx, before.id);
      if (!now) throw new Refusal('clients.import_not_found');
      refuseRan(now);
      await this.imports.change(tx, before.id, { wish, findings });
    });
    return this.shown({ ...before, wish, findings });
  }

  async known(actor: Actor, { organizationId, importId }: ImportPlace): Promise<ClientImport> {
    await this.access.enter(actor, organizationId);
    const one = await this.imports.find(this.database.read, importId);
    if (one?.organizationId !== organizationId) throw new Refusal('clients.import_not_found');
    return one;
  }

  async shown(one: ClientImport): Promise<ShownImport> {
    return { one, outcome: await this.imports.outcome(this.database.read, one.id) };
  }

  private async checked(organizationId: string, columns: Readonly<Record<string, string>>) {
    const { clientFields = [] } = await this.access.tradeOf(organizationId);
    const known = new Set<string>([...vocabularyOf(clientFields).fields, 'ignore']);
    const strange = Object.keys(columns).find((name) => !known.has(columns[name] ?? ''));
    if (strange !== undefined) throw new Refusal('clients.unknown_field', {}, 'columns');
    return columns as ColumnWish<ImportField>;
  }
}

function refuseRan(one: ClientImport): void {
  if (!isOpen(one)) throw new Refusal('clients.import_ran');
}

function shownName(filename: string): string {
  // oxlint-disable-next-line no-control-regex -- PostgreSQL and screens have no use for them
  return filename.replaceAll(/[\u0000-\u001f]/g, '').slice(0, 200);
}
