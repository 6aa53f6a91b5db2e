import { cva, type VariantProps } from 'class-variance-authority';
import clsx from 'clsx';
import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react';
import { Anchor, type AnchorProps } from '@/kit/i18n/anchor';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Icon } from './icon';
import type { IconName } from './icon-names';

const look = cva('btn', {
  variants: {
    variant: {
      primary: '',
      secondary: 'btn-secondary',
      soft: 'btn-soft',
      quiet: 'btn-quiet',
      warm: 'btn-warm',
      ink: 'btn-ink',
      danger: 'btn-danger',
      'danger-quiet': 'btn-danger btn-danger-quiet',
    },
    size: { sm: 'btn-sm', md: '', lg: 'btn-lg' },
    block: { true: 'btn-block' },
    round: { true: 'btn-round' },
  },
});

type Look = VariantProps<typeof look> & { icon?: IconName; iconEnd?: IconName };

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean; ref?: Ref<HTMLButtonElement> };

/** The action of a form or a panel. `busy` keeps focus and size while the work runs and takes no second press. */
export function Button({
  variant,
  size,
  block,
  round,
  icon,
  iconEnd,
  busy,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const held = busy ? { 'aria-busy': true, 'aria-disabled': true, onClick: ignore } : {};
  return (
    <button type={type} className={clsx(look({ variant, size, block, round }), className)} {...rest} {...held}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </button>
  );
}

type ButtonLinkProps = Look & AnchorProps & { soft?: boolean };

/** A link that looks like a button. `soft` moves inside a private area without loading the page anew. */
export function ButtonLink({
  variant,
  size,
  block,
  round,
  icon,
  iconEnd,
  soft,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  const Link = soft ? SoftLink : Anchor;
  return (
    <Link className={clsx(look({ variant, size, block, round }), className)} {...rest}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </Link>
  );
}

type IconButtonProps = Omit<ButtonProps, 'icon' | 'iconEnd' | 'children'> & { icon: IconName; label: string };

/** A square button which only shows an icon; its name is spoken and shown as a hint. */
export function IconButton({ icon, label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button variant={variant} className={clsx('btn-icon', className)} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}

function Content({ icon, iconEnd, children }: Pick<ButtonProps, 'icon' | 'iconEnd' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

function ignore(event: MouseEvent) {
  event.preventDefault();
}
