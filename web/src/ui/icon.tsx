import clsx from 'clsx';
import type { IconName } from './icon-names';
import sprite from './icons.svg';

interface IconProps {
  name: IconName;
  size?: 'sm' | 'md' | 'lg';
  /** Spoken name. Without it the icon is decoration. */
  label?: string;
  className?: string;
}

const address = typeof sprite === 'string' ? sprite : sprite.src;

/** A lucide icon out of our sprite: no script, the same in server and client components. */
export function Icon({ name, size = 'md', label, className }: IconProps) {
  return (
    <svg
      className={clsx('icon', size !== 'md' && `icon-${size}`, className)}
      width="20"
      height="20"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`${address}#${name}`} />
    </svg>
  );
}
