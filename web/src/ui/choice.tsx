import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

type OptionProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { ref?: Ref<HTMLInputElement> };

export function Checkbox({ children, className, ...rest }: OptionProps) {
  return (
    <label className={className ? `check ${className}` : 'check'}>
      <input type="checkbox" {...rest} />
      <span className="grow">{children}</span>
    </label>
  );
}

export function Radio({ children, className, ...rest }: OptionProps) {
  return (
    <label className={className ? `check ${className}` : 'check'}>
      <input type="radio" {...rest} />
      <span className="grow">{children}</span>
    </label>
  );
}

/** On or off, at once: a setting. Something to agree to in a form is a Checkbox. */
export function Switch({ children, className, ...rest }: OptionProps) {
  return (
    <label className={className ? `switch ${className}` : 'switch'}>
      <input type="checkbox" {...rest} />
      {children}
    </label>
  );
}

type ChoiceProps = OptionProps & {
  type?: 'radio' | 'checkbox';
  icon?: IconName;
  title: ReactNode;
  text?: ReactNode;
  end?: ReactNode;
};

/** A radio or checkbox as a whole card. */
export function Choice({ type = 'radio', icon, title, text, end, className, children, ...rest }: ChoiceProps) {
  return (
    <label className={className ? `choice ${className}` : 'choice'}>
      <input type={type} {...rest} />
      {icon && <Icon name={icon} />}
      <span className="grow">
        <b className="h4">{title}</b>
        {text && <span className="small muted block">{text}</span>}
        {children}
      </span>
      {end}
    </label>
  );
}
