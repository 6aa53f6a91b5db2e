'use client';

import type { MeasureSet } from '@estrade/api/clients-measures';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { DateInput } from '@/ui/date-input';
import { Notice } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { Segment } from '@/ui/segment';
import { tell } from '@/ui/toast';
import { Panel } from '@/ui/workspace';
import { kinds, type Kind } from './entry';
import type { Unit } from './length';
import { PointField } from './point-field';
import { type Draft, type DraftPlace, useDraft } from './use-draft';

interface DraftFormProps {
  place: DraftPlace;
  first: MeasureSet;
  before: MeasureSet | undefined;
  groups: ClientForm['measures'];
  onDone: () => Promise<void>;
}

/** Taking measures, with a phone in one hand and the tape in the other: nothing to save, questions asked at once. */
export function DraftForm({ place, first, before, groups, onDone }: DraftFormProps) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale() as 'fr' | 'en'];
  const draft = useDraft(first, place);
  const [kind, setKind] = useState<Kind>('body');
  const [unit, setUnit] = useState<Unit>('cm');
  return (
    <Panel title={t('draft')} end={<State draft={draft} />} pad foot={<Foot draft={draft} onDone={onDone} />}>
      <div className="stack gap-6">
        <div className="toolbar">
          <Segment
            label={t('kindLabel')}
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <Segment
            label={t('unitLabel')}
            value={unit}
            onChange={setUnit}
            options={[
              { value: 'cm', label: t('cm') },
              { value: 'in', label: t('in') },
            ]}
          />
        </div>
        <p className="small muted">{t(`kindHelp.${kind}`)}</p>
        {groups.map((group) => (
          <fieldset className="measure-group" key={group.key}>
            <legend className="h4">{group.label[locale]}</legend>
            <div className="measure-points">
              {group.points.map((point) => (
                <PointField key={`${kind} ${point.key}`} {...{ draft, point, kind, unit, before }} />
              ))}
            </div>
          </fieldset>
        ))}
        <About draft={draft} />
      </div>
    </Panel>
  );
}

function State({ draft: { state } }: { draft: Draft }) {
  const t = useTranslations('clients.measures.state');
  const tones = { saved: 'good', saving: 'neutral', failed: 'bad' } as const;
  return (
    <span role="status">
      <Badge tone={tones[state]}>{t(state)}</Badge>
    </span>
  );
}

function About({ draft: { entry, change } }: { draft: Draft }) {
  const t = useTranslations('clients.measures');
  return (
    <div className="stack">
      <Field label={t('measuredOn')}>
        <DateInput value={entry.measuredOn} onChange={(day) => day && change({ ...entry, measuredOn: day })} />
      </Field>
      <Field label={t('note')} optional help={t('noteHelp')}>
        <Textarea
          rows={2}
          maxLength={2000}
          value={entry.note}
          onChange={({ target }) => change({ ...entry, note: target.value })}
        />
      </Field>
    </div>
  );
}

function Foot({ draft, onDone }: { draft: Draft; onDone: () => Promise<void> }) {
  const t = useTranslations('clients.measures');
  const { set, entry, busy, refusal } = draft;
  const doubtful = set.values.filter(({ question }) => question !== null).length;
  async function confirm() {
    if (!(await draft.confirm())) return;
    tell(t('confirmed'));
    await onDone();
  }
  return (
    <div className="stack gap-3 grow">
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      <div className="cluster">
        <Button
          icon="check"
          busy={busy}
          disabled={Object.keys(entry.values).length === 0 || doubtful > 0}
          onClick={() => void confirm()}
        >
          {t('confirm')}
        </Button>
        <Confirm
          danger
          title={t('dropTitle')}
          act={t('drop')}
          onConfirm={async () => {
            if (await draft.drop()) await onDone();
          }}
          renderTrigger={(ask) => (
            <Button variant="danger-quiet" icon="trash-2" onClick={ask}>
              {t('drop')}
            </Button>
          )}
        >
          <p>{t('dropText')}</p>
        </Confirm>
        <span className="small muted">{doubtful > 0 ? t('doubtful', { count: doubtful }) : t('confirmHelp')}</span>
      </div>
    </div>
  );
}
