import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Refusal } from '#kit/refusal';
import { AddressesRepository } from '../addresses.repository.ts';
import { nameOf } from '../client.ts';
import { ForgetClientImports } from '../clients.jobs.ts';
import { ClientsRepository } from '../clients.repository.ts';
import { NotesRepository } from '../notes/notes.repository.ts';
import { type ClientImport, isOpen, type KeptClient } from './client-import.ts';
import { ImportFiles } from './import-files.service.ts';
import { ImportRowsRepository, type Written } from './import-rows.repository.ts';
import { ImportsRepository } from './imports.repository.ts';
import { type ImportPlace, ImportsService, type ShownImport } from './imports.service.ts';

const FORGOTTEN_AFTER_DAYS = 90;
const FORGOTTEN_AT_ONCE = 200;

/** Takes runs back, and forgets what nobody comes back to. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly service: ImportsService,
    private readonly files: ImportFiles,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly notes: NotesRepository,
    private readonly audit: Audit,
  ) {}

  /** Says which clients stay as they are, and why. A run under way stops. */
  async undo(actor: Actor, place: ImportPlace): Promise<ShownImport> {
    const { id: importId } = await this.service.known(actor, place);
    const undone = await this.database.tx(async (tx) => {
      const one = (await this.imports.lock(tx, importId))!;
      if (isOpen(one)) throw new Refusal('clients.import_not_run');
      const kept = await this.takeBack(tx, actor, one);
      await this.rows.free(tx, importId);
      await this.imports.change(tx, importId, { status: 'undone', kept });
      const about = { kept: kept.length, filename: one.filename };
      await this.audit.record(tx, actor, 'clients.import_undone', { type: 'import', id: importId }, about);
      return { ...one, status: 'undone', kept } as const;
    });
    return this.service.shown(undone);
  }

  @Runs(ForgetClientImports, { cron: '27 3 * * *', pace: 'patient' })
  async forget(_: ForgetClientImports): Promise<void> {
    const old = { days: FORGOTTEN_AFTER_DAYS, limit: FORGOTTEN_AT_ONCE };
    for (const importId of await this.imports.stale(this.database.read, old)) {
      await this.imports.remove(this.database.read, importId);
      await this.files.forget(importId);
    }
  }

  private async takeBack(tx: Tx, actor: Actor, one: ClientImport): Promise<KeptClient[]> {
    const written = await this.rows.written(tx, one.id);
    // two lines may have written to one client: what is decided of her holds for both
    const why = new Map<string, KeptClient['why']>();
    for (const row of written) {
      const reason = keptWhy(row, written);
      if (reason) why.set(row.clientId, reason);
    }
    const free = written.filter(({ clientId }) => !why.has(clientId));
    for (const row of free) if (row.outcome === 'merged') await this.restore(tx, one, row);
    const gone = free.filter(({ outcome }) => outcome === 'created').map(({ clientId }) => clientId);
    await this.rows.removeClients(tx, gone);
    const details = { importId: one.id };
    const deeds = [...new Set(free.map(({ clientId }) => clientId))].map((id) => {
      const action = gone.includes(id) ? 'clients.removed' : 'clients.changed';
      return { action, subject: { type: 'client', id }, details };
    });
    await this.audit.recordAll(tx, actor, deeds);
    return this.named(tx, why);
  }

  private async restore(tx: Tx, { organizationId }: ClientImport, row: Written): Promise<void> {
    const { clientId, before, emails, noteId } = row;
    await this.clients.rewrite(tx, clientId, before!);
    await this.addresses.giveBack(
      tx,
      emails.map((email) => ({ organizationId, email, clientId })),
    );
    if (noteId) await this.notes.remove(tx, noteId);
  }

  private async named(tx: Tx, why: ReadonlyMap<string, KeptClient['why']>): Promise<KeptClient[]> {
    if (why.size === 0) return [];
    const clients = await this.clients.findMany(tx, [...why.keys()]);
    return clients.map((client) => ({ clientId: client.id, name: nameOf(client), why: why.get(client.id)! }));
  }
}

/** Null when the row can be taken back. Of several lines for one client only the last left the revision there is. */
function keptWhy(row: Written, all: readonly Written[]): KeptClient['why'] | null {
  const last = all.find(({ clientId }) => clientId === row.clientId);
  if (!last?.untouched) return 'edited';
  const born = all.some(({ clientId, outcome }) => clientId === row.clientId && outcome === 'created');
  return born && row.used ? 'used' : null;
}
