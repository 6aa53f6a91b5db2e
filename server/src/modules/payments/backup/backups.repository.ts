import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface BackupRow {
  readonly id: string;
  readonly folder: string;
  readonly takenAt: Date;
  readonly bytes: number;
  readonly rows: number;
  readonly sha256: string;
  readonly verifiedAt: Date | null;
}

/** What was copied. */
@Injectable()
export class BackupsRepository {
  async add(tx: Tx, { id, folder, takenAt, bytes, rows, sha256 }: Omit<BackupRow, 'verifiedAt'>): Promise<void> {
    await sql`
      insert into payments.backups (id, folder, taken_at, bytes, rows, sha256)
      values (${id}, ${folder}, ${takenAt}, ${bytes}, ${rows}, ${sha256})`.execute(tx);
  }

  async verified(tx: Tx, id: string): Promise<void> {
    await sql`update payments.backups set verified_at = now() where id = ${id}`.execute(tx);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await sql`delete from payments.backups where id = ${id}`.execute(tx);
  }

  /** Newest first. */
  async all(tx: Tx): Promise<BackupRow[]> {
    const { rows } = await sql<BackupRow>`
      select id, folder, taken_at as "takenAt", bytes, rows, sha256, verified_at as "verifiedAt"
      from payments.backups order by taken_at desc`.execute(tx);
    return rows;
  }
}
