'use client';

import { useTranslations } from 'next-intl';
import { useState, type ComponentProps } from 'react';
import { IconButton } from '@/ui/button';
import { Input } from '@/ui/input';

/** A password, which can be looked at while it is typed: fewer mistakes, fewer locked doors. */
export function PasswordInput(props: Omit<ComponentProps<typeof Input>, 'type'>) {
  const t = useTranslations('accounts');
  const [shown, setShown] = useState(false);
  return (
    <span className="with-button">
      <Input {...props} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} />
      <IconButton
        variant="secondary"
        icon={shown ? 'eye-off' : 'eye'}
        label={t(shown ? 'hidePassword' : 'showPassword')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </span>
  );
}
