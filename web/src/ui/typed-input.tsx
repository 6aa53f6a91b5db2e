'use client';

import clsx from 'clsx';
import { useId, useState, type InputHTMLAttributes } from 'react';
import { ErrorText, type ControlProps } from './field';
import { Input } from './input';

interface TypedInputProps<T> {
  value: T | null;
  onChange: (value: T | null) => void;
  read: (text: string) => T | null;
  write: (value: T) => string;
  /** What to say when the text cannot be read. */
  unreadable: string;
  suffix?: string;
  input?: InputHTMLAttributes<HTMLInputElement>;
}

/**
 * A field whose text means something else than text. It is read while one types, written out properly when one leaves, and what
 * cannot be read stays as it was typed, with a word about how to write it.
 */
export function TypedInput<T>(props: TypedInputProps<T> & ControlProps) {
  const { value, onChange, read, write, unreadable, suffix, input, id: given, ...aria } = props;
  const generated = useId();
  const id = given ?? generated;
  const { text, wrong, type, leave } = useTyped({ value, onChange, read, write });
  return (
    <>
      <Input
        {...input}
        {...aria}
        id={id}
        suffix={suffix}
        value={text}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        aria-invalid={wrong || aria['aria-invalid']}
        aria-describedby={clsx(wrong && `${id}-unreadable`, aria['aria-describedby']) || undefined}
      />
      {wrong && <ErrorText id={`${id}-unreadable`}>{unreadable}</ErrorText>}
    </>
  );
}

function useTyped<T>({
  value,
  onChange,
  read,
  write,
}: Pick<TypedInputProps<T>, 'value' | 'onChange' | 'read' | 'write'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  // What was typed stands as long as it means the value; a value set from outside (picked, filled in) replaces it.
  const standing = typed !== null && read(typed) === value ? typed : null;
  const text = standing ?? (value === null ? '' : write(value));

  function type(next: string) {
    setTyped(next);
    setLeft(false);
    onChange(next.trim() === '' ? null : read(next));
  }

  function leave() {
    setLeft(true);
    if (value !== null) setTyped(null);
  }

  return { text, wrong: left && value === null && text.trim() !== '', type, leave };
}
