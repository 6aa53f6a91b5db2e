import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { AddressesRepository } from '../addresses.repository.ts';
import { ClientsRepository } from '../clients.repository.ts';
import { ActivitiesRepository } from '../history/activities.repository.ts';
import { combined } from '../merging/combine.ts';
import { contactOf } from '../merging/merge.ts';
import { NotesRepository } from '../notes/notes.repository.ts';
import type { ClientImport } from './client-import.ts';
import type { DoneRow } from './import-rows.repository.ts';
import { isTwo, matchedId } from './match.ts';
import { MatchesRepository } from './matches.repository.ts';
import type { ReadRow } from './reading.ts';
import { emailsIn } from './rows.ts';

type Written = Pick<DoneRow, 'outcome' | 'clientId' | 'revision' | 'before' | 'emails'>;

/** Writes one row of a file into the address book: a client of its own, or what was missing of one there is. */
@Injectable()
export class RowWriter {
  constructor(
    private readonly matches: MatchesRepository,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly notes: NotesRepository,
  ) {}

  async write(tx: Tx, one: ClientImport, row: ReadRow): Promise<DoneRow> {
    const match = (await this.matches.find(tx, one.organizationId, [row])).get(row.line);
    if (isTwo(match)) return refusedRow(row);
    const clientId = matchedId(match);
    const written = clientId ? await this.complete(tx, one, { row, clientId }) : await this.create(tx, one, row);
    // taken by a purchase, or merged, between two statements: the next look finds whose it is now
    if (!written) return this.write(tx, one, row);
    const about = { organizationId: one.organizationId, clientId: written.clientId! };
    const key = `${one.id} ${row.line}`;
    await this.activities.keep(tx, [{ ...about, kind: 'imported', key, title: one.filename }]);
    return { ...written, line: row.line, refusal: null, noteId: await this.note(tx, one, { ...about, row }) };
  }

  private async create(tx: Tx, { organizationId }: ClientImport, row: ReadRow): Promise<Written | null> {
    const [id, emails] = [newId(), emailsIn(row)];
    const wanted = emails.map((email) => ({ organizationId, email, clientId: id }));
    const taken = await this.addresses.take(tx, wanted);
    if (taken.length < wanted.length) {
      await this.addresses.giveBack(tx, taken);
      return null;
    }
    await this.clients.insert(tx, { id, organizationId, source: 'import' }, row.draft);
    return { outcome: 'created', clientId: id, revision: 1, before: null, emails };
  }

  private async complete(
    tx: Tx,
    { organizationId }: ClientImport,
    { row, clientId }: { readonly row: ReadRow; readonly clientId: string },
  ): Promise<Written | null> {
    const [client] = await this.clients.lock(tx, organizationId, [clientId]);
    if (!client) return null;
    const before = contactOf(client);
    const wanted = emailsIn(row).map((email) => ({ organizationId, email, clientId }));
    const emails = (await this.addresses.take(tx, wanted)).map(({ email }) => email);
    await this.clients.rewrite(tx, clientId, combined(before, row.draft, { custom: {} }));
    return { outcome: 'merged', clientId, revision: client.revision + 1, before, emails };
  }

  private async note(
    tx: Tx,
    { runBy }: ClientImport,
    { row, ...place }: { readonly row: ReadRow; readonly organizationId: string; readonly clientId: string },
  ): Promise<string | null> {
    if (row.note === '') return null;
    const id = newId();
    await this.notes.insert(tx, { id, ...place, text: row.note, authorId: runBy });
    return id;
  }
}

function refusedRow(row: ReadRow): DoneRow {
  const { line } = row;
  const value = emailsIn(row).join(', ').slice(0, 200);
  const refusal = { line, column: null, code: 'clients.import_two_clients', value, params: {} } as const;
  return { line, outcome: 'refused', clientId: null, revision: null, before: null, emails: [], noteId: null, refusal };
}
