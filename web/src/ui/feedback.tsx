import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

const noticeIcons = {
  neutral: 'info',
  good: 'circle-check',
  warn: 'triangle-alert',
  bad: 'circle-alert',
  accent: 'info',
  food: 'sandwich',
} as const satisfies Record<string, IconName>;

interface NoticeProps {
  tone?: keyof typeof noticeIcons;
  title?: ReactNode;
  icon?: IconName;
  /** Announced at once: something just went wrong. */
  alert?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}

/** Something to know, in the page. */
export function Notice({ tone = 'neutral', title, icon, alert, actions, children }: NoticeProps) {
  return (
    <div className={clsx('notice', tone !== 'neutral' && `notice-${tone}`)} role={alert ? 'alert' : undefined}>
      <Icon name={icon ?? noticeIcons[tone]} />
      <div className="grow">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div className="cluster">{actions}</div>}
      </div>
    </div>
  );
}

/** Nothing here yet: why, and what to try. The empty stage, unless `art` shows something else. */
export function Empty({
  title,
  children,
  actions,
  art,
  as: Title = 'h2',
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  art?: ReactNode;
  as?: 'h1' | 'h2' | 'h3';
}) {
  return (
    <div className="empty">
      {art ?? <EmptyStage />}
      <Title className="h3">{title}</Title>
      {children && <p>{children}</p>}
      {actions && <div className="cluster">{actions}</div>}
    </div>
  );
}

function EmptyStage() {
  return (
    <svg viewBox="0 0 120 90" width="120" height="90" aria-hidden="true">
      <circle cx="60" cy="30" r="16" fill="none" stroke="var(--edge)" strokeWidth="3" strokeDasharray="5 6" />
      <path d="M28 62h64v10H28zM10 76h100v10H10z" fill="var(--ink)" />
    </svg>
  );
}

/** The shape of what is coming. Say once, in words, that it loads: see `<Loading>`. */
export function Skeleton({
  shape = 'line',
  width,
  height,
}: {
  shape?: 'line' | 'poster' | 'block';
  width?: string;
  height?: string;
}) {
  return (
    <span
      className={clsx('skeleton', shape !== 'block' && `skeleton-${shape}`)}
      style={{ width, height }}
      aria-hidden="true"
    />
  );
}

/** Skeletons with their spoken word. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      {children}
    </div>
  );
}

export function Spinner({ label }: { label: string }) {
  return <span className="spinner" role="status" aria-label={label} />;
}

interface ProgressProps {
  label: string;
  /** 0 to 1; without it the end is not known. */
  value?: number;
  tone?: 'good' | 'warm' | 'bad';
}

export function Progress({ label, value, tone }: ProgressProps) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span
      className={clsx('progress', tone && `progress-${tone}`, percent === undefined && 'progress-wait')}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      style={{ '--value': `${percent ?? 0}%` } as CSSProperties}
    >
      <span />
    </span>
  );
}
