import { z } from 'zod';

/** What a backup consists of; written last, so that a backup without one is what an interruption left. */
export const Manifest = z.object({
  format: z.literal(1),
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  /** The migrations the schema had seen, with their checksums: rows fit no other schema. */
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
  /** In filling order. */
  tables: z.array(z.object({ name: z.string(), rows: z.int() })),
  parts: z.array(z.object({ file: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

export const MANIFEST = 'manifest.json';

/** One row of one table, as a line: `["payments",{…}]`. `row` is JSON as the database wrote it. */
export function toLine(table: string, row: string): string {
  return `["${table}",${row}]\n`;
}

/** The rows of a part, by table, in their order. */
export function readLines(text: string): Map<string, unknown[]> {
  const lines = text.split('\n').filter(Boolean);
  const rows = lines.map((line) => z.tuple([z.string(), z.unknown()]).parse(JSON.parse(line)));
  return rows.reduce((tables, [table, row]) => {
    const sofar = tables.get(table);
    if (sofar) sofar.push(row);
    else tables.set(table, [row]);
    return tables;
  }, new Map<string, unknown[]>());
}

export function totalOf({ tables, parts }: Manifest): { readonly rows: number; readonly bytes: number } {
  return {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
