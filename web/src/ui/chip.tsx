import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Anchor, type AnchorProps } from '@/kit/i18n/anchor';
import { Icon } from './icon';
import type { IconName } from './icon-names';

interface ChipLook {
  icon?: IconName;
  count?: number | string;
  food?: boolean;
}

type ChipProps = ChipLook & ButtonHTMLAttributes<HTMLButtonElement> & { pressed?: boolean };

/** A filter to press. */
export function Chip({ icon, count, food, pressed, className, children, ...rest }: ChipProps) {
  return (
    <button type="button" className={clsx('chip', food && 'chip-food', className)} aria-pressed={pressed} {...rest}>
      <ChipContent icon={icon} count={count}>
        {children}
      </ChipContent>
    </button>
  );
}

type ChipLinkProps = ChipLook & AnchorProps & { current?: boolean };

/** A filter which is an address: works without script and can be shared. */
export function ChipLink({ icon, count, food, current, className, children, ...rest }: ChipLinkProps) {
  return (
    <Anchor
      className={clsx('chip', food && 'chip-food', className)}
      aria-current={current ? 'true' : undefined}
      {...rest}
    >
      <ChipContent icon={icon} count={count}>
        {children}
      </ChipContent>
    </Anchor>
  );
}

/** A filter that is set; leads to the same search without it. */
export function RemoveChip({ children, ...rest }: AnchorProps) {
  const t = useTranslations('ui');
  return (
    <Anchor className="chip chip-remove" {...rest}>
      {children}
      <Icon name="x" size="sm" />
      <span className="visually-hidden">{t('removeFilter')}</span>
    </Anchor>
  );
}

function ChipContent({ icon, count, children }: ChipLook & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} size="sm" />}
      {children}
      {count !== undefined && <span className="count">{count}</span>}
    </>
  );
}
