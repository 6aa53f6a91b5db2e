'use client';

import { useEffect, useId, useState } from 'react';
import { Input } from './input';

interface SearchBoxProps {
  label: string;
  placeholder?: string;
  /** What is searched now. */
  value: string;
  onSearch: (text: string) => void;
}

/** Long enough to finish a word, short enough not to be noticed. */
const PAUSE = 300;

/** Searches while one types, at each pause. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return;
    const pause = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(pause);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only typing starts a search, not a new function of the caller
  }, [typed]);
  return (
    <div className="search-box">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        type="search"
        icon="search"
        placeholder={placeholder ?? label}
        value={typed}
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
