import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Storage } from '#kit/storage/storage';
import { mapColumns } from '#kit/tables/columns';
import { readTable } from '#kit/tables/csv-table';
import { ClientsAccess } from '../clients-access.service.ts';
import type { ClientImport, Findings } from './client-import.ts';
import { vocabularyOf } from './columns.ts';
import { MatchesRepository } from './matches.repository.ts';
import { blockersOf, findingsOf } from './preview.ts';
import type { Reading } from './reading.ts';
import { readRows } from './rows.ts';

type Asked = Pick<ClientImport, 'organizationId' | 'wish'>;

const MOST_ROWS = 5000;
const NOTHING: Reading = { rows: [], refused: [], notes: [] };

/** The files of imports, kept until nobody comes back to them, and read with what the trade knows. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly access: ClientsAccess,
    private readonly matches: MatchesRepository,
  ) {}

  async keep(importId: string, content: Buffer): Promise<void> {
    await this.storage.put(`${folderOf(importId)}/file`, content, 'text/csv');
  }

  async forget(importId: string): Promise<void> {
    await this.storage.remove(folderOf(importId));
  }

  async content(importId: string): Promise<Buffer> {
    return this.storage.get(`${folderOf(importId)}/file`);
  }

  /** What an import would do. */
  async preview(asked: Asked, content: Buffer): Promise<Findings> {
    const { table, answer, fields, reading } = await this.read(asked, content);
    const matches = await this.matches.find(this.database.read, asked.organizationId, reading.rows);
    return findingsOf({ table, answer, fields, blockers: blockersOf(answer), reading, matches });
  }

  async rows(asked: Asked, content: Buffer): Promise<Reading['rows']> {
    return (await this.read(asked, content)).reading.rows;
  }

  private async read({ organizationId, wish }: Asked, content: Buffer) {
    const table = readTable(content, MOST_ROWS);
    if (!table.ok) throw new Refusal(`clients.import_${table.why}`, table.params, 'file');
    const { clientFields = [] } = await this.access.tradeOf(organizationId);
    const vocabulary = vocabularyOf(clientFields);
    const answer = mapColumns(table.table.header, vocabulary, wish);
    const asked = { table: table.table, mapping: answer.mapping, fields: clientFields };
    const reading = blockersOf(answer).length > 0 ? NOTHING : readRows(asked);
    return { table: table.table, answer, fields: vocabulary.fields, reading };
  }
}

function folderOf(importId: string): string {
  return `clients/imports/${importId}`;
}
