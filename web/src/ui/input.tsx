import clsx from 'clsx';
import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

type InputProps = InputHTMLAttributes<HTMLInputElement> & {
  icon?: IconName;
  suffix?: string;
  ref?: Ref<HTMLInputElement>;
};

/** A line of text. `icon` in front, `suffix` behind (a unit, a currency). Lives inside a Field. */
export function Input({ icon, suffix, className, ...rest }: InputProps) {
  const input = <input className={clsx('input', suffix && 'has-suffix', className)} {...rest} />;
  if (!icon && !suffix) return input;
  return (
    <span className="affix">
      {icon && <Icon name={icon} />}
      {input}
      {suffix && (
        <span className="suffix" aria-hidden="true">
          {suffix}
        </span>
      )}
    </span>
  );
}

export function Textarea({
  className,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return <textarea className={clsx('textarea', className)} {...rest} />;
}

/** The platform's own list: best with a finger, a keyboard and a screen reader alike. */
export function Select({
  className,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> }) {
  return <select className={clsx('select', className)} {...rest} />;
}
