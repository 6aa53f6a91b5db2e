import clsx from 'clsx';
import type { ReactNode } from 'react';

interface Question {
  id?: string;
  title: string;
  content: ReactNode;
  open?: boolean;
}

/** Questions which open in place; the browser finds words inside closed ones. */
export function Accordion({ items }: { items: readonly Question[] }) {
  return (
    <div className="accordion">
      {items.map(({ id, title, content, open }) => (
        <details key={title} id={id} open={open}>
          <summary>{title}</summary>
          <div>{content}</div>
        </details>
      ))}
    </div>
  );
}

interface Moment {
  key: string;
  title: ReactNode;
  text?: ReactNode;
  state?: 'done' | 'now' | 'next';
}

/** What happened and what comes, in order. */
export function Timeline({ items }: { items: readonly Moment[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, title, text, state = 'next' }) => (
        <li
          key={key}
          className={clsx(state === 'done' && 'is-done', state === 'now' && 'is-now')}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p className="strong">{title}</p>
          {text && <p className="small muted">{text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Label and value: a summary of prices, the facts of an order. */
export function Sum({
  lines,
  total,
}: {
  lines: readonly { label: ReactNode; value: ReactNode; sub?: boolean }[];
  total?: { label: ReactNode; value: ReactNode };
}) {
  return (
    <dl className="sum">
      {lines.map(({ label, value, sub }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a receipt never reorders
        <div key={index} className={sub ? 'sub' : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {total && (
        <div className="total">
          <dt>{total.label}</dt>
          <dd>{total.value}</dd>
        </div>
      )}
    </dl>
  );
}
