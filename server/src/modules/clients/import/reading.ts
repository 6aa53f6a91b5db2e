import type { ClientDraft } from '@estrade/api/clients-shapes';

/** Somebody as a file knows her. */
export interface ReadRow {
  readonly line: number;
  readonly draft: ClientDraft;
  /** What stood in the note column, and what could not be read elsewhere. */
  readonly note: string;
}

/** Something to say of one cell, or of a row: what, where, and the value as it stands in the file. */
export interface Remark {
  readonly line: number;
  readonly column: string | null;
  readonly code:
    | 'clients.nameless'
    | 'clients.import_email_unreadable'
    | 'clients.import_repeated'
    | 'clients.import_two_clients'
    | 'clients.import_unfit'
    | 'clients.import_phone_unreadable'
    | 'clients.import_country_unknown'
    | 'clients.import_language_unknown'
    | 'clients.import_field_unreadable';
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Reading {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}
