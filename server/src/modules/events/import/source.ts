import type { ImportField } from './columns.ts';
import type { Span } from './moments.ts';
import type { RowNote, RowNoteCode, RowRefusal, RowRefusalCode } from './draft.ts';

/** One event as it stands in a file, whatever the kind of file. */
export interface Source {
  readonly line: number;
  /** The text of a field, empty when there is none. */
  cell(field: ImportField): string;
  /** How the file calls that field, for the person who will look for it there. */
  column(field: ImportField): string | null;
  /** Dates that the file gives as dates, not as text to be read. */
  readonly spans?: readonly Span[];
  /** What the file itself says must be known: it is called off, its recurrence was cut. */
  readonly notes?: readonly RowNoteCode[];
  readonly refusals?: readonly RowRefusalCode[];
}

type Params = Readonly<Record<string, string | number>>;

/** What there is to say of one source, gathered while it is read. */
export class Findings {
  readonly refused: RowRefusal[] = [];
  readonly notes: RowNote[] = [];

  constructor(private readonly source: Source) {}

  refuse(
    field: ImportField | null,
    code: RowRefusalCode,
    more: { readonly value?: string; readonly params?: Params } = {},
  ): void {
    this.refused.push({ ...this.place(field, more.value), code, params: more.params ?? {} });
  }

  note(
    field: ImportField | null,
    code: RowNoteCode,
    more: { readonly value?: string; readonly params?: Params } = {},
  ): void {
    this.notes.push({ ...this.place(field, more.value), code, params: more.params ?? {} });
  }

  private place(field: ImportField | null, value?: string) {
    const shown = value ?? (field ? this.source.cell(field) : '');
    return {
      line: this.source.line,
      column: field ? this.source.column(field) : null,
      value: shown.length > 200 ? `${shown.slice(0, 199)}…` : shown,
    };
  }
}
