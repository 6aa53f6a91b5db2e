'use client';

import { accounts } from '@estrade/api/accounts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { locales, type Locale } from '@/kit/i18n/locales';
import { ErrorText } from '@/ui/field';
import { Segment } from '@/ui/segment';
import { tell } from '@/ui/toast';

/** The language of letters and messages. Pages have theirs in the address. */
export function LanguageForm({ locale }: { locale: Locale }) {
  const [t, tUi] = [useTranslations('accounts.language'), useTranslations('ui.language')];
  const [chosen, setChosen] = useState(locale);
  const { refusal, run } = useAct();

  async function choose(next: Locale) {
    setChosen(next);
    if (await run(() => browserApi(accounts.edit, { body: { locale: next } }))) tell(t('saved'));
    else setChosen(chosen);
  }

  return (
    <div className="stack items-start gap-2">
      <Segment
        label={t('title')}
        options={locales.map((value) => ({ value, label: tUi(value) }))}
        value={chosen}
        onChange={(next) => void choose(next)}
      />
      {refusal && <ErrorText>{refusal}</ErrorText>}
    </div>
  );
}
