import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Refusal } from '#kit/refusal';
import { EventsRepository } from '../events.repository.ts';
import { isWorkInProgress } from '../event.ts';
import type { SavedEvent } from '../saved-event.ts';
import { type EventImport, isOpen, type KeptDraft, type KeptWhy } from './event-import.ts';
import { ImportFiles } from './import-files.service.ts';
import { ForgetImports } from './imports.jobs.ts';
import { ImportsRepository } from './imports.repository.ts';
import { ImportsService, type ShownImport } from './imports.service.ts';

const FORGOTTEN_AFTER_DAYS = 30;
const FORGOTTEN_AT_ONCE = 200;

/** Takes runs back, and forgets what nobody came back to. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly service: ImportsService,
    private readonly files: ImportFiles,
    private readonly events: EventsRepository,
    private readonly audit: Audit,
  ) {}

  /** Deletes the drafts of a run that nobody has touched; says which stay, and why. A run under way stops. */
  async undo(actor: Actor, importId: string): Promise<ShownImport> {
    await this.service.known(actor, importId);
    const undone = await this.database.tx(async (tx) => {
      const one = (await this.imports.lock(tx, importId))!;
      if (isOpen(one)) throw new Refusal('events.import_not_run');
      const kept = await this.deleteUntouched(tx, actor, one);
      await this.imports.freeLines(tx, importId);
      await this.imports.change(tx, importId, { status: 'undone', kept });
      return { ...one, status: 'undone', kept } as const;
    });
    return this.service.shown(undone);
  }

  @Runs(ForgetImports, { cron: '17 3 * * *', pace: 'patient' })
  async forget(_: ForgetImports): Promise<void> {
    const old = { days: FORGOTTEN_AFTER_DAYS, limit: FORGOTTEN_AT_ONCE };
    for (const importId of await this.imports.stale(this.database.read, old)) {
      await this.imports.remove(this.database.read, importId);
      await this.files.forget(importId);
    }
  }

  private async deleteUntouched(tx: Tx, actor: Actor, one: EventImport): Promise<KeptDraft[]> {
    const [kept, gone]: [KeptDraft[], SavedEvent[]] = [[], []];
    for (const event of await this.events.byIds(tx, await this.imports.lockEvents(tx, one.id))) {
      const why = touchedHow(event);
      if (why) kept.push({ eventId: event.id, title: event.title, why });
      else gone.push(event);
    }
    await this.delete(tx, actor, { gone, importId: one.id });
    const about = { kept: kept.length, filename: one.filename };
    await this.audit.record(tx, actor, 'events.import_undone', { type: 'import', id: one.id }, about);
    return kept;
  }

  private async delete(tx: Tx, actor: Actor, { gone, importId }: { gone: SavedEvent[]; importId: string }) {
    await this.events.remove(tx, ...gone.map(({ id }) => id));
    const deeds = gone.map(({ id, title }) => {
      return { action: 'events.deleted', subject: { type: 'event', id }, details: { title, importId } };
    });
    await this.audit.recordAll(tx, actor, deeds);
  }
}

/** What somebody has done to an imported draft since; null when nothing. */
function touchedHow({ status, revision, pictures, offer }: SavedEvent): KeptWhy | null {
  if (!isWorkInProgress(status) || status === 'changes_requested') return 'submitted';
  if (revision > 1) return 'edited';
  if (pictures.length > 0) return 'pictures';
  return offer.availability === 'none' && offer.fromPrice === null ? null : 'tickets';
}
