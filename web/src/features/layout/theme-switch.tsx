'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/ui/icon';
import { Segment } from '@/ui/segment';
import { chooseTheme, chosenTheme, type ThemeChoice } from './theme';

/** Light ↔ dark at one press; which icon shows is decided by the style sheet, so the server need not know. */
export function ThemeToggle() {
  const t = useTranslations('ui');
  return (
    <button
      type="button"
      className="btn btn-quiet btn-icon"
      aria-label={t('theme.toggle')}
      title={t('theme.toggle')}
      onClick={toggle}
    >
      <Icon name="moon" size="lg" className="on-light" />
      <Icon name="sun" size="lg" className="on-dark" />
    </button>
  );
}

/** The full choice, for preferences: light, dark, or as the system. */
export function ThemeChooser() {
  const t = useTranslations('ui');
  const [choice, setChoice] = useState<ThemeChoice>('system');
  useEffect(() => setChoice(chosenTheme()), []);
  const options = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`theme.${value}`),
    icon: ({ system: 'monitor', light: 'sun', dark: 'moon' } as const)[value],
  }));
  return (
    <Segment
      label={t('theme.label')}
      options={options}
      value={choice}
      onChange={(value) => (chooseTheme(value), setChoice(value))}
    />
  );
}

function toggle() {
  chooseTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
}
