import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Anchor, type AnchorProps } from '@/kit/i18n/anchor';
import { Icon } from './icon';

interface CardProps {
  size?: 'md' | 'lg';
  look?: 'plain' | 'mist' | 'flush';
  className?: string;
  children: ReactNode;
}

/** A sheet that belongs together. Sections of a page are parted by space, not by cards. */
export function Card({ size, look = 'plain', className, children }: CardProps) {
  return (
    <div className={clsx('card', size === 'lg' && 'card-lg', look !== 'plain' && `card-${look}`, className)}>
      {children}
    </div>
  );
}

export function CardLink({ className, ...rest }: AnchorProps) {
  return <Anchor className={clsx('card', className)} {...rest} />;
}

interface StatProps {
  label: string;
  value: ReactNode;
  /** Compared with the time before, already worded: « 12 % de plus ». */
  delta?: { text: string; up: boolean };
  note?: ReactNode;
}

/** One key figure; goes inside `<Figures>`. */
export function Stat({ label, value, delta, note }: StatProps) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd>{value}</dd>
      {delta && (
        <dd className={clsx('stat-delta', delta.up ? 'up' : 'down')}>
          <Icon name={delta.up ? 'trending-up' : 'trending-down'} size="sm" /> {delta.text}
        </dd>
      )}
      {note && <dd className="note">{note}</dd>}
    </div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return <dl className="figures">{children}</dl>;
}
