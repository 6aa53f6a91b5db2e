import { Injectable } from '@nestjs/common';
import type { Database, Tx } from '#kit/database/database';
import { BackupsRepository } from './backups.repository.ts';
import type { Manifest } from './manifest.ts';
import { Parts } from './parts.service.ts';
import { SchemaRepository } from './schema.repository.ts';

const CHUNK = 1_000;

/** Puts a backup into a database whose payment tables exist and are empty: all of it, or nothing. */
@Injectable()
export class Restoring {
  constructor(
    private readonly schema: SchemaRepository,
    private readonly backups: BackupsRepository,
    private readonly parts: Parts,
  ) {}

  /** The folder of the newest backup this house knows of. */
  async newest(database: Database): Promise<string | undefined> {
    return (await this.backups.all(database.read))[0]?.folder;
  }

  /** Throws when the backup was taken under other migrations, is damaged, or would mix with rows that are there. */
  async restore(folder: string, into: Database): Promise<Manifest> {
    const manifest = await this.parts.manifest(folder);
    if (JSON.stringify(manifest.migrations) !== JSON.stringify(await this.parts.migrations())) {
      throw new Error(`${folder} was taken under other migrations: use the version of the house that took it`);
    }
    await into.tx(async (tx) => {
      await this.refuseFull(tx, manifest);
      for (const { name } of manifest.tables) await this.schema.silence(tx, name);
      for (const part of manifest.parts) await this.fill(tx, await this.parts.read(folder, part));
      for (const { name } of manifest.tables) await this.schema.wake(tx, name);
      await this.compare(tx, manifest);
    });
    return manifest;
  }

  private async refuseFull(tx: Tx, { tables }: Manifest): Promise<void> {
    for (const { name } of tables) {
      if ((await this.schema.count(tx, name)) > 0) throw new Error(`payments.${name} is not empty`);
    }
  }

  /** Tables stand in a part in the order in which they were copied, which is the one they can be filled in. */
  private async fill(tx: Tx, tables: ReadonlyMap<string, readonly unknown[]>): Promise<void> {
    for (const [table, rows] of tables) {
      for (let from = 0; from < rows.length; from += CHUNK) {
        await this.schema.fill(tx, table, rows.slice(from, from + CHUNK));
      }
    }
  }

  private async compare(tx: Tx, { tables }: Manifest): Promise<void> {
    for (const { name, rows } of tables) {
      const found = await this.schema.count(tx, name);
      if (found !== rows) throw new Error(`payments.${name} has ${found} rows after restoring, not ${rows}`);
    }
  }
}
