'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/ui/icon';
import type { Place } from './choices';
import { PaletteDialog } from './palette-dialog';

interface PaletteProps {
  organizationId: string;
  /** The pages of the workspace. */
  places: readonly Place[];
  /** May begin an event. */
  runs: boolean;
}

/** Search everything of a workspace: ⌘K from anywhere. */
export function Palette(props: PaletteProps) {
  const t = useTranslations('palette');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button type="button" className="ws-search" title={t('open')} onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span aria-hidden="true">{t('search')}</span>
        <kbd aria-hidden="true">⌘K</kbd>
        <span className="visually-hidden">{t('open')}</span>
      </button>
      {open && <PaletteDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
