'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Icon } from '@/ui/icon';
import { Input } from '@/ui/input';

interface TagInputProps {
  value: readonly string[];
  onChange: (next: string[]) => void;
  label: string;
  most: number;
  suggestions?: readonly string[];
}

/** Short words one adds with Enter or a comma and takes away with a press. */
export function TagInput({ value, onChange, label, most, suggestions = [] }: TagInputProps) {
  const t = useTranslations('clients.form');
  const list = useId();
  const [typed, setTyped] = useState('');

  function add(text: string) {
    const words = text.split(/[,;]/).map((word) => word.trim());
    const fresh = words.filter((word) => word !== '' && !value.includes(word));
    onChange([...value, ...new Set(fresh)].slice(0, most));
    setTyped('');
  }

  return (
    <div className="stack gap-2">
      {value.length > 0 && (
        <div className="chips">
          {value.map((tag) => (
            <button
              key={tag}
              type="button"
              className="chip chip-remove"
              aria-label={t('remove', { tag })}
              onClick={() => onChange(value.filter((one) => one !== tag))}
            >
              {tag}
              <Icon name="x" size="sm" />
            </button>
          ))}
        </div>
      )}
      {value.length < most && (
        <Input
          aria-label={label}
          placeholder={label}
          maxLength={254}
          list={list}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => (/[,;]$/.test(target.value) ? add(target.value) : setTyped(target.value))}
          onBlur={() => typed.trim() && add(typed)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add(typed);
          }}
        />
      )}
      <datalist id={list}>
        {suggestions
          .filter((tag) => !value.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
      </datalist>
    </div>
  );
}
