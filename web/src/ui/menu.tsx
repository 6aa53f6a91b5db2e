'use client';

import clsx from 'clsx';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** A list of acts behind one button: arrows move, letters find, Escape closes. */
export function Menu({
  trigger,
  children,
  align = 'end',
  label,
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
  label?: string;
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu menu-float" align={align} sideOffset={6} collisionPadding={8} aria-label={label}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  icon?: IconName;
  danger?: boolean;
  disabled?: boolean;
  current?: boolean;
  href?: string;
  onSelect?: () => void;
  children: ReactNode;
}

/** An act, or a way (`href`). */
export function MenuItem({ icon, danger, disabled, current, href, onSelect, children }: MenuItemProps) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  return (
    <Radix.Item
      className={clsx(danger && 'is-danger', current && 'is-active')}
      disabled={disabled}
      onSelect={onSelect}
      asChild={Boolean(href)}
    >
      {href ? (
        <SoftLink href={href} aria-current={current ? 'true' : undefined}>
          {content}
        </SoftLink>
      ) : (
        content
      )}
    </Radix.Item>
  );
}

export function MenuTitle({ children }: { children: ReactNode }) {
  return <Radix.Label className="menu-title">{children}</Radix.Label>;
}

export function MenuRule() {
  return <Radix.Separator className="menu-rule" />;
}
