import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import { type Actor, systemActor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { LinkAddresses, RunClientImport } from '../clients.jobs.ts';
import { type ClientImport, isOpen } from './client-import.ts';
import { ImportFiles } from './import-files.service.ts';
import { type DoneRow, ImportRowsRepository } from './import-rows.repository.ts';
import { ImportsRepository } from './imports.repository.ts';
import { type ImportPlace, ImportsService, type ShownImport } from './imports.service.ts';
import type { ReadRow } from './reading.ts';
import { RowWriter } from './row-writer.service.ts';

/** Written together, then seen in the progress. */
const CHUNK = 25;
/** One job stays below the time a job may take (two minutes); the next one reads the file again. */
const PER_JOB = { seconds: 60 };

/** Writes the rows of a file, and goes on where it was cut short. */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly service: ImportsService,
    private readonly files: ImportFiles,
    private readonly writer: RowWriter,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, place: ImportPlace): Promise<ShownImport> {
    const { id: importId, organizationId } = await this.service.known(actor, place);
    const running = await this.database.tx(async (tx) => {
      const one = (await this.imports.lock(tx, importId))!;
      if (!isOpen(one) && one.status !== 'failed') throw new Refusal('clients.import_ran');
      refuseBlocked(one);
      await this.imports.change(tx, importId, { status: 'running', runBy: actor.id, kept: [] });
      const about = { organizationId, filename: one.filename, rows: one.findings.rows };
      await this.audit.record(tx, actor, 'clients.import_run', { type: 'import', id: importId }, about);
      await this.jobs.enqueue(tx, new RunClientImport({ importId }), { key: importId });
      return { ...one, status: 'running', kept: [] } as const;
    });
    return this.service.shown(running);
  }

  @Runs(RunClientImport, { pace: 'patient' })
  async goOn({ data: { importId } }: RunClientImport): Promise<void> {
    const one = await this.imports.find(this.database.read, importId);
    if (one?.status !== 'running' && one?.status !== 'failed') return;
    try {
      await this.imports.change(this.database.read, importId, { status: 'running' });
      await this.writeSome(one);
    } catch (error) {
      // what was written stays: the next try goes on from there, its own or that of whoever asked for it
      await this.imports.change(this.database.read, importId, { status: 'failed' });
      throw error;
    }
  }

  private async writeSome(one: ClientImport): Promise<void> {
    const all = await this.files.rows(one, await this.files.content(one.id));
    const done = await this.rows.doneLines(this.database.read, one.id);
    const left = all.filter(({ line }) => !done.has(line));
    const until = this.clock.now().add(PER_JOB).epochMilliseconds;
    let at = 0;
    for (; at < left.length && this.clock.now().epochMilliseconds < until; at += CHUNK) {
      if (!(await this.writeChunk(one, left.slice(at, at + CHUNK)))) return;
    }
    await this.database.tx(async (tx) => {
      if (!(await this.stillRuns(tx, one.id))) return;
      if (at < left.length) await this.jobs.enqueue(tx, new RunClientImport({ importId: one.id }));
      else await this.imports.change(tx, one.id, { status: 'done' });
    });
  }

  /** Answers false when somebody took the run back meanwhile. */
  private async writeChunk(one: ClientImport, chunk: readonly ReadRow[]): Promise<boolean> {
    return this.database.tx(async (tx) => {
      if (!(await this.stillRuns(tx, one.id))) return false;
      const done = await this.rows.doneLines(tx, one.id);
      const written: DoneRow[] = [];
      for (const row of chunk) if (!done.has(row.line)) written.push(await this.writer.write(tx, one, row));
      await this.rows.keep(tx, one.id, written);
      await this.follow(tx, one, written);
      return true;
    });
  }

  private async follow(tx: Tx, one: ClientImport, written: readonly DoneRow[]): Promise<void> {
    const deeds = written.flatMap(({ clientId: id, outcome }) => {
      const action = outcome === 'created' ? 'clients.created' : 'clients.changed';
      return id ? [{ action, subject: { type: 'client', id }, details: { importId: one.id } }] : [];
    });
    await this.audit.recordAll(tx, { ...systemActor, id: one.runBy, role: 'member' }, deeds);
    const emails = written.flatMap((row) => row.emails);
    if (emails.length > 0) await this.jobs.enqueue(tx, new LinkAddresses({ emails: [...emails] }));
  }

  private async stillRuns(tx: Tx, importId: string): Promise<boolean> {
    return (await this.imports.lock(tx, importId))?.status === 'running';
  }
}

function refuseBlocked({ findings: { blockers, created, merged } }: ClientImport): void {
  if (blockers.length > 0) throw new Refusal('clients.import_blocked', {}, 'columns');
  if (created + merged === 0) throw new Refusal('clients.import_nothing_ready');
}
