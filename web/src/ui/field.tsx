import { useTranslations } from 'next-intl';
import { cloneElement, useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icon';

/** What a control inside a Field receives and puts on its input. */
export interface ControlProps {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  required?: boolean;
}

interface FieldProps {
  label: ReactNode;
  /** One sentence below the control. */
  help?: ReactNode;
  /** What is wrong, in words the person can act on. */
  error?: string;
  optional?: boolean;
  /** The label is spoken but not shown. */
  hideLabel?: boolean;
  id?: string;
  className?: string;
  children: ReactElement<ControlProps>;
}

/** Label above, help below, error under it; wires all three to the control. */
export function Field({ label, help, error, optional, hideLabel, id: given, className, children }: FieldProps) {
  const t = useTranslations('ui');
  const generated = useId();
  const id = given ?? children.props.id ?? generated;
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const describedBy = [help ? helpId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label className={hideLabel ? 'visually-hidden' : 'label'} htmlFor={id}>
        {label}
        {optional && <span className="optional"> {t('optional')}</span>}
      </label>
      {cloneElement(children, { id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
      {help && <p className="help" id={helpId}>{help}</p>}
    </div>
  );
}

/** Several controls under one question: radios, a date and its time. */
export function FieldGroup({ label, help, error, id, children }: { label: ReactNode; help?: ReactNode; error?: string; id?: string; children: ReactNode }) {
  const generated = useId();
  const base = id ?? generated;
  return (
    <fieldset className="field" id={id} tabIndex={id ? -1 : undefined} aria-describedby={[help && `${base}-help`, error && `${base}-error`].filter(Boolean).join(' ') || undefined}>
      <legend className="label">{label}</legend>
      {children}
      {error && <ErrorText id={`${base}-error`}>{error}</ErrorText>}
      {help && <p className="help" id={`${base}-help`}>{help}</p>}
    </fieldset>
  );
}

export function ErrorText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon name="circle-alert" size="sm" />
      {children}
    </p>
  );
}
