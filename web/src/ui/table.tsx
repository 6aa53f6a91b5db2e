import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface Column<Row> {
  /** Unique among the columns; also the label of the value when the row folds into a card. */
  key: string;
  head: ReactNode;
  /** Spoken and shown before the value on a phone; the head when it is text. */
  label?: string;
  number?: boolean;
  /** Left out on a phone. */
  desk?: boolean;
  sort?: 'ascending' | 'descending' | 'none';
  renderCell: (row: Row) => ReactNode;
  foot?: ReactNode;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  dense?: boolean;
  /** No frame: the table stands inside a panel. */
  bare?: boolean;
}

/** Rows of figures. Under 720 px each row folds into a small card. */
export function Table<Row>({ caption, columns, rows, rowKey, dense, bare }: TableProps<Row>) {
  const feet = columns.some(({ foot }) => foot !== undefined);
  const table = (
    <table className={clsx('table table-cards', dense && 'table-dense')}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)} aria-sort={column.sort}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.key} className={classOf(column)} data-label={labelOf(column)}>
                {column.renderCell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {feet && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td key={column.key} className={classOf(column)} data-label={labelOf(column)}>
                {column.foot}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return bare ? table : <div className="table-wrap">{table}</div>;
}

function classOf<Row>({ number, desk }: Column<Row>) {
  return clsx(number && 'n', desk && 'desk') || undefined;
}

function labelOf<Row>({ label, head }: Column<Row>) {
  return label ?? (typeof head === 'string' ? head : '');
}
