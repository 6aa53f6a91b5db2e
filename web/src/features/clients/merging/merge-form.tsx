'use client';

import { clients } from '@estrade/api/clients';
import type { MergeChoices } from '@estrade/api/clients-merging';
import type { Client, ClientForm } from '@estrade/api/clients-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { localized } from '@/kit/i18n/locales';
import { Button, ButtonLink } from '@/ui/button';
import { Radio } from '@/ui/choice';
import { Notice } from '@/ui/feedback';
import { tell } from '@/ui/toast';
import { Panel } from '@/ui/workspace';
import { type Differing, differing, type Side } from './differing';

interface MergeFormProps {
  kept: Client;
  merged: Client;
  fields: ClientForm['fields'];
}

/** Two cards side by side: where they say different things, one says which stays. */
export function MergeForm({ kept, merged, fields }: MergeFormProps) {
  const [t, locale, router] = [useTranslations('clients.merging'), useLocale() as 'fr' | 'en', useRouter()];
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { busy, refusal, run } = useAct();
  const rows = differing(kept, merged, fields);
  const base = `/workspace/${kept.organizationId}/clients`;
  async function merge() {
    const params = { organizationId: kept.organizationId, clientId: kept.id };
    const revisions = { revision: kept.revision, mergedRevision: merged.revision };
    const body = { mergedId: merged.id, ...revisions, choices: choicesOf(chosen) };
    if (!(await run(() => browserApi(clients.merge, { params, body })))) return;
    tell(t('joined'));
    router.push(localized(`${base}/${kept.id}`, locale));
    router.refresh();
  }
  return (
    <div className="stack gap-6">
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      <Panel title={t('choose')} pad foot={t('both')}>
        {rows.length === 0 ? (
          <p className="muted">{t('nothingToChoose')}</p>
        ) : (
          <div className="stack gap-6">
            {rows.map((row) => (
              <Choose
                key={row.key}
                row={row}
                label={row.label ? row.label[locale] : t(`field.${row.field}`)}
                value={chosen[row.key] ?? 'kept'}
                onChoose={(side) => setChosen({ ...chosen, [row.key]: side })}
              />
            ))}
          </div>
        )}
      </Panel>
      <Notice tone="accent" title={t('undoable')}>
        <p>{t('undoableText')}</p>
      </Notice>
      <div className="cluster">
        <Button icon="layers" busy={busy} onClick={() => void merge()}>
          {t('merge')}
        </Button>
        <ButtonLink soft variant="secondary" href={`${base}/${kept.id}`}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </div>
  );
}

interface ChooseProps {
  row: Differing;
  label: string;
  value: Side;
  onChoose: (side: Side) => void;
}

function Choose({ row, label, value, onChoose }: ChooseProps) {
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <div className="cols">
        {(['kept', 'merged'] as const).map((side) => (
          <Radio key={side} name={row.key} checked={value === side} onChange={() => onChoose(side)}>
            <span className="whitespace-pre-line break-words">{row[side]}</span>
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}

function choicesOf(chosen: Readonly<Record<string, Side>>): MergeChoices {
  const all = Object.entries(chosen);
  const custom = all.flatMap(([key, side]) => (key.startsWith('custom.') ? [[key.slice(7), side] as const] : []));
  const plain = all.filter(([key]) => !key.startsWith('custom.'));
  return { ...Object.fromEntries(plain), custom: Object.fromEntries(custom) };
}
