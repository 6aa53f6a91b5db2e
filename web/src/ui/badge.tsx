import { cva, type VariantProps } from 'class-variance-authority';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

const look = cva('badge', {
  variants: {
    tone: {
      neutral: '',
      good: 'badge-good',
      warn: 'badge-warn',
      bad: 'badge-bad',
      accent: 'badge-accent',
      warm: 'badge-warm',
      ink: 'badge-ink',
      line: 'badge-line',
      food: 'badge-food',
    },
  },
});

export type Tone = NonNullable<VariantProps<typeof look>['tone']>;

/** A state in a word. */
export function Badge({
  tone,
  icon,
  dot,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  dot?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={look({ tone })}>
      {dot && <span className="dot" />}
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </span>
  );
}

/** How many wait. `of` says what, for those who cannot see where it stands. */
export function CountBadge({ count, of, quiet }: { count: number; of?: string; quiet?: boolean }) {
  return (
    <span className={quiet ? 'count-badge is-quiet' : 'count-badge'}>
      {count > 99 ? '99+' : count}
      {of && <span className="visually-hidden"> {of}</span>}
    </span>
  );
}

/** The FreeFood label: in the caption, after the price; never recoloured, never on a picture. */
export function FreeFood({ size = 'md' }: { size?: 'md' | 'lg' }) {
  const t = useTranslations('ui');
  return (
    <span className={size === 'lg' ? 'freefood freefood-lg' : 'freefood'}>
      <Icon name="sandwich" />
      {t('freeFood')}
    </span>
  );
}
