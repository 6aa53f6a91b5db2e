import clsx from 'clsx';
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
  return (
    <div className={clsx('field', className)}>
      <label className={hideLabel ? 'visually-hidden' : 'label'} htmlFor={id}>
        {label}
        {optional && <span className="optional"> {t('optional')}</span>}
      </label>
      {cloneElement(children, {
        id,
        'aria-describedby': describedBy(id, help, error),
        'aria-invalid': error ? true : undefined,
      })}
      <Below id={id} help={help} error={error} />
    </div>
  );
}

interface FieldGroupProps {
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  id?: string;
  children: ReactNode;
}

/** Several controls under one question: radios, a date and its time. */
export function FieldGroup({ label, help, error, id, children }: FieldGroupProps) {
  const generated = useId();
  const base = id ?? generated;
  return (
    <fieldset
      className="field"
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-describedby={describedBy(base, help, error)}
    >
      <legend className="label">{label}</legend>
      {children}
      <Below id={base} help={help} error={error} />
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

function Below({ id, help, error }: { id: string; help?: ReactNode; error?: string }) {
  return (
    <>
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}

function describedBy(id: string, help: ReactNode, error: string | undefined): string | undefined {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
