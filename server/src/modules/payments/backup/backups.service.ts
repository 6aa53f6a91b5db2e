import type { payments } from '@estrade/api/payments';
import type { Out } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { job } from '#kit/jobs/job';
import { logger } from '#kit/telemetry/logger';
import { Clock } from '#kit/time/clock';
import { type BackupRow, BackupsRepository } from './backups.repository.ts';
import { type Manifest, toLine, totalOf } from './manifest.ts';
import { Parts } from './parts.service.ts';
import { outlived } from './retention.ts';
import { SchemaRepository } from './schema.repository.ts';
import { fillingOrder } from './table-order.ts';

export class BackUp extends job('payments.back_up', z.object({})) {}

type Shown = Out<typeof payments.backUp>;

/** Characters of rows in one file: small enough to be held in memory. */
const PART = 8_000_000;

/** Copies of the payment schema, taken at regular intervals as the law wants, read back, and kept for ten years. */
@Injectable()
export class Backups {
  constructor(
    private readonly database: Database,
    private readonly schema: SchemaRepository,
    private readonly backups: BackupsRepository,
    private readonly parts: Parts,
    private readonly clock: Clock,
  ) {}

  async take(): Promise<Shown> {
    const takenAt = new Date(this.clock.now().epochMilliseconds);
    const id = newId();
    const folder = `payments-backups/${takenAt.toISOString().slice(0, 19).replaceAll(':', '')}-${id}`;
    const manifest = await this.schema.frozen(this.database.read, async (tx) => ({
      format: 1 as const,
      id,
      takenAt: takenAt.toISOString(),
      migrations: await this.parts.migrations(),
      ...(await this.copy(tx, folder)),
    }));
    const sha256 = await this.parts.seal(folder, manifest);
    await this.backups.add(this.database.read, { id, folder, takenAt, sha256, ...totalOf(manifest) });
    await this.verify(folder, manifest);
    await this.prune(takenAt);
    const taken = (await this.backups.all(this.database.read)).find((one) => one.id === id);
    logger.info({ folder, ...totalOf(manifest) }, 'payments backed up');
    return toBackup(taken!);
  }

  async list(): Promise<Shown[]> {
    return (await this.backups.all(this.database.read)).map(toBackup);
  }

  private async copy(tx: Tx, folder: string): Promise<Pick<Manifest, 'tables' | 'parts'>> {
    const tables: Manifest['tables'] = [];
    const parts: Manifest['parts'] = [];
    let lines = '';
    const flush = async () => {
      if (lines) parts.push(await this.parts.write(folder, parts.length, lines));
      lines = '';
    };
    for (const name of fillingOrder(await this.schema.tables(tx))) {
      const table = { name, rows: 0 };
      for await (const rows of this.schema.rows(tx, name)) {
        table.rows += rows.length;
        lines += rows.map((row) => toLine(name, row)).join('');
        if (lines.length >= PART) await flush();
      }
      tables.push(table);
    }
    await flush();
    return { tables, parts };
  }

  /** What was written is read again, every row of it: a copy nobody has read is a hope. */
  private async verify(folder: string, manifest: Manifest): Promise<void> {
    const found = new Map<string, number>();
    for (const part of manifest.parts) {
      for (const [table, rows] of await this.parts.read(folder, part))
        found.set(table, (found.get(table) ?? 0) + rows.length);
    }
    const missing = manifest.tables.find(({ name, rows }) => (found.get(name) ?? 0) !== rows);
    if (missing) throw new Error(`the backup ${folder} lacks rows of ${missing.name}`);
    await this.backups.verified(this.database.read, manifest.id);
  }

  private async prune(now: Date): Promise<void> {
    const all = await this.backups.all(this.database.read);
    const gone = new Set(outlived(all, now));
    for (const { id, folder } of all.filter((one) => gone.has(one.id))) {
      await this.parts.remove(folder);
      await this.backups.remove(this.database.read, id);
    }
  }
}

function toBackup({ id, takenAt, bytes, rows, sha256, verifiedAt }: BackupRow): Shown {
  return { id, takenAt: takenAt.toISOString(), bytes, rows, sha256, verifiedAt: verifiedAt?.toISOString() ?? null };
}
