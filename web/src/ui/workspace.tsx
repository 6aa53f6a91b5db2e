import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import { SoftLink } from '@/kit/i18n/soft-link';
import { CountBadge } from './badge';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** The content of a private page: at most 1136 px wide, parts 24 px apart. */
export function Page({ full, children }: { full?: boolean; children: ReactNode }) {
  return <div className={clsx('page', full && 'page-full')}>{children}</div>;
}

/** Title of a private page, one sentence on where things stand, its acts on the right. */
export function PageTitle({
  title,
  lead,
  above,
  actions,
}: {
  title: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="page-head">
      <div>
        {above}
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div className="cluster">{actions}</div>}
    </header>
  );
}

interface PanelProps {
  title: string;
  count?: number;
  /** The way to all of it. */
  more?: { href: string; label: string };
  /** On the right of the title, instead of `more`. */
  end?: ReactNode;
  foot?: ReactNode;
  /** Air around the content; lists and tables go without. */
  pad?: boolean;
  children: ReactNode;
}

/** A framed part of a private page. One filled button per panel. */
export function Panel({ title, count, more, end, foot, pad, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="part-head">
        <h2 className="h4" id={id}>
          {title}
        </h2>
        {count !== undefined && <CountBadge count={count} quiet />}
        {more && (
          <SoftLink className="link" href={more.href}>
            {more.label} <Icon name="chevron-right" size="sm" />
          </SoftLink>
        )}
        {end && <div className="end cluster">{end}</div>}
      </div>
      {pad ? <div className="pad">{children}</div> : children}
      {foot && <div className="panel-foot">{foot}</div>}
    </section>
  );
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

interface RowProps {
  /** An avatar, a poster, a `<RowIcon>`. */
  lead?: ReactNode;
  title: ReactNode;
  href?: string;
  badge?: ReactNode;
  meta?: ReactNode;
  end?: ReactNode;
  current?: boolean;
}

/** The one list of the private areas: who or what, a title, a line about it, what can be done. Folds on a phone. */
export function Row({ lead, title, href, badge, meta, end, current }: RowProps) {
  return (
    <li className={clsx('row folds', current && 'is-current')}>
      {lead ?? <span />}
      <div>
        <p className="row-title">
          {href ? <SoftLink href={href}>{title}</SoftLink> : <span>{title}</span>}
          {badge}
        </p>
        {meta && <p className="row-meta wrap">{meta}</p>}
      </div>
      {end && <div className="row-end">{end}</div>}
    </li>
  );
}

export function RowIcon({ name, tone }: { name: IconName; tone?: 'accent' | 'warm' | 'good' | 'bad' | 'warn' }) {
  return (
    <span className={clsx('row-icon', tone && `is-${tone}`)}>
      <Icon name={name} />
    </span>
  );
}
