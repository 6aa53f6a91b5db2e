import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsPort } from '#core/accounts';
import { Audit, type AuditFilter, type AuditRow } from '#kit/audit/audit';
import { Database } from '#kit/database/database';
import { decodeCursor } from '#kit/http/cursor';

/** A row of the journal with the name of who acted. */
export interface SignedRow {
  readonly row: AuditRow;
  readonly name: string | null;
}

const After = z.tuple([z.iso.datetime(), z.uuid()]);

/** Reads the audit log for staff. */
@Injectable()
export class JournalService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly accounts: AccountsPort,
  ) {}

  /** One row more than asked, so that the caller knows whether there are more. */
  async page({
    after,
    limit,
    ...filter
  }: Omit<AuditFilter, 'before'> & { readonly after?: string }): Promise<SignedRow[]> {
    const from = decodeCursor(after, After);
    const before = from && { at: from[0], id: from[1] };
    const rows = await this.audit.read(this.database.read, { ...filter, before, limit: limit + 1 });
    const ids = [...new Set(rows.flatMap((row) => row.actor_id ?? []))];
    const cards = ids.length > 0 ? await this.accounts.cards({ ids }) : [];
    const names = new Map(cards.map((card) => [card.id, card.name]));
    return rows.map((row) => ({ row, name: row.actor_id && (names.get(row.actor_id) ?? null) }));
  }
}
