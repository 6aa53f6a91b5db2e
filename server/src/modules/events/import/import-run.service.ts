import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import { type Actor, systemActor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { EditingService } from '../editing.service.ts';
import type { DraftEvent } from './draft.ts';
import { type EventImport, isRunnable } from './event-import.ts';
import { sourceOf, toDraft } from './import-draft.ts';
import { ImportFiles } from './import-files.service.ts';
import { RunImport } from './imports.jobs.ts';
import { type DoneRow, ImportsRepository } from './imports.repository.ts';
import { ImportsService, type ShownImport } from './imports.service.ts';

/** Written together, then seen in the progress. */
const CHUNK = 25;
/** One job stays below the time a job may take (two minutes); the next one reads the file again. */
const PER_JOB = { seconds: 60 };

/** Creates the accepted rows as drafts, and goes on where it was cut short. */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly service: ImportsService,
    private readonly files: ImportFiles,
    private readonly editing: EditingService,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, importId: string): Promise<ShownImport> {
    await this.service.known(actor, importId);
    const running = await this.database.tx(async (tx) => {
      const one = (await this.imports.lock(tx, importId))!;
      if (!isRunnable(one)) throw new Refusal('events.import_ran');
      refuseBlocked(one);
      await this.imports.change(tx, importId, { status: 'running', runBy: actor.id, kept: [] });
      await this.audit.record(tx, actor, 'events.import_run', { type: 'import', id: importId }, aboutOf(one));
      await this.jobs.enqueue(tx, new RunImport({ importId }), { key: importId });
      return { ...one, status: 'running', kept: [] } as const;
    });
    return this.service.shown(running);
  }

  @Runs(RunImport, { pace: 'patient' })
  async goOn({ data: { importId } }: RunImport): Promise<void> {
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

  private async writeSome(one: EventImport): Promise<void> {
    const [{ reading }, done] = [
      await this.files.read({ ...one, status: 'running' }),
      await this.imports.doneLines(this.database.read, one.id),
    ];
    const over = new Set([...done, ...one.findings.alreadyThere]);
    const left = reading.drafts.filter(({ line }) => !over.has(line));
    const until = this.clock.now().add(PER_JOB).epochMilliseconds;
    let at = 0;
    for (; at < left.length && this.clock.now().epochMilliseconds < until; at += CHUNK) {
      if (!(await this.writeChunk(one, left.slice(at, at + CHUNK)))) return;
    }
    await this.database.tx(async (tx) => {
      if (!(await this.stillRuns(tx, one.id))) return;
      if (at < left.length) await this.jobs.enqueue(tx, new RunImport({ importId: one.id }));
      else await this.imports.change(tx, one.id, { status: 'done' });
    });
  }

  /** Answers false when somebody took the run back meanwhile. */
  private async writeChunk(one: EventImport, drafts: readonly DraftEvent[]): Promise<boolean> {
    return this.database.tx(async (tx) => {
      if (!(await this.stillRuns(tx, one.id))) return false;
      await this.imports.waitTurn(tx, one.organizationId);
      const among = drafts.flatMap(({ sourceId }) => sourceId ?? []);
      const taken = await this.imports.knownIds(tx, one.organizationId, among);
      const done = await this.imports.doneLines(tx, one.id);
      const rows: DoneRow[] = [];
      for (const draft of drafts.filter(({ line }) => !done.has(line)))
        rows.push(await this.writeRow(tx, one, { draft, taken }));
      if (rows.length > 0) await this.imports.keepRows(tx, one.id, rows);
      return true;
    });
  }

  private async writeRow(
    tx: Tx,
    { organizationId, runBy, id: importId }: EventImport,
    { draft, taken }: { readonly draft: DraftEvent; readonly taken: ReadonlySet<string> },
  ): Promise<DoneRow> {
    const { line, sourceId } = draft;
    if (sourceId !== null && taken.has(sourceId))
      return { line, eventId: null, refusal: { line, code: 'events.import_already_there', params: {} } };
    const actor: Actor = { ...systemActor, id: runBy, role: 'member' };
    try {
      const birth = { organizationId, importId, draft: toDraft(draft), source: sourceOf(draft) };
      return { line, eventId: (await this.editing.begin(tx, actor, birth)).id, refusal: null };
    } catch (error) {
      // a draft is judged before anything of it is written: the transaction is sound, the other rows go on
      if (!(error instanceof Refusal)) throw error;
      return { line, eventId: null, refusal: { line, code: error.code, params: error.params } };
    }
  }

  private async stillRuns(tx: Tx, importId: string): Promise<boolean> {
    return (await this.imports.lock(tx, importId))?.status === 'running';
  }
}

function refuseBlocked({ findings: { blockers, ready } }: EventImport): void {
  const [blocker] = blockers;
  if (blocker) throw new Refusal(blocker.code, { field: blocker.field, ...blocker.params }, 'columns');
  if (ready === 0) throw new Refusal('events.import_nothing_ready');
}

function aboutOf({ organizationId, filename, weeks, findings }: EventImport) {
  return { organizationId, filename, weeks, rows: findings.ready };
}
