'use client';

import { useEffect, useEffectEvent } from 'react';

type Key = 'next' | 'previous' | 'approve';

const keys: Record<string, Key> = { j: 'next', k: 'previous', a: 'approve' };

/** J, K and A, unless somebody writes, a dialog is open, or the keys were switched off. */
export function useCaseKeys(on: boolean, act: (key: Key) => void): void {
  const tell = useEffectEvent(act);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const key = keys[event.key.toLowerCase()];
      if (!key || isBusy(event)) return;
      event.preventDefault();
      tell(key);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

function isBusy({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open], [role=menu]')) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true]') !== null;
}
