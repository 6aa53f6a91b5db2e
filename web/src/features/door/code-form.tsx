'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';

/** The short code under the QR, for a cracked screen or a dead phone; a hand scanner types here too, and ends with Enter. */
export function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations('door.type');
  const [code, setCode] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.trim() === '') return;
    setCode('');
    onCode(code.trim());
  }
  return (
    <form className="stack gap-4" onSubmit={submit}>
      <Field label={t('code')} help={t('help')}>
        <Input
          className="num"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={400}
        />
      </Field>
      <Button type="submit" size="lg" block disabled={code.trim() === ''}>
        {t('act')}
      </Button>
    </form>
  );
}
