'use client';

import type { Measure, MeasureSet, TypedMeasure } from '@estrade/api/clients-measures';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { TypedInput } from '@/ui/typed-input';
import { keyOf, type Kind, measureOf, withValue } from './entry';
import { formatChange, formatLength, readLength, type Unit, writeLength } from './length';
import type { Draft } from './use-draft';

interface PointFieldProps {
  draft: Draft;
  point: ClientForm['measures'][number]['points'][number];
  kind: Kind;
  /** What is typed from now on; what was typed keeps its own. */
  unit: Unit;
  before: MeasureSet | undefined;
}

/** One measure: what it was last time, and the question it asks when it cannot be right. */
export function PointField({ draft, point, kind, unit, before }: PointFieldProps) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale() as 'fr' | 'en'];
  const place = { point: point.key, kind };
  const typed = draft.entry.values[keyOf(place)];
  const kept = measureOf(draft.set, place);
  const then = measureOf(before, place);
  const write = (value: number | null) => {
    const next = value === null ? null : { ...place, value, unit, sure: false };
    draft.change(withValue(draft.entry, place, next));
  };
  return (
    <div className="measure-point">
      <Field label={point.label[locale]} help={then && <Then then={then} now={kept} unit={unit} />}>
        <TypedInput
          value={typed?.value ?? null}
          onChange={write}
          read={readLength}
          write={(value) => writeLength(value, locale)}
          unreadable={t('unreadable')}
          suffix={typed?.unit ?? unit}
          input={{ inputMode: 'decimal', className: 'num', enterKeyHint: 'next', maxLength: 12 }}
        />
      </Field>
      {isStill(kept, typed) && <Question draft={draft} measure={kept} />}
    </div>
  );
}

/** The question is about what stands in the field, not about what stood there. */
function isStill(kept: Measure | undefined, typed: TypedMeasure | undefined): kept is Measure {
  return kept?.value === typed?.value && kept?.unit === typed?.unit && typed?.sure === false;
}

function Then({ then, now, unit }: { then: Measure; now: Measure | undefined; unit: Unit }) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale()];
  const change = now && now.mm !== then.mm ? formatChange(now.mm - then.mm, unit, locale) : null;
  return (
    <span className="num">
      {t('then', { length: formatLength(then.mm, unit, locale) })} {change && <b>{change}</b>}
    </span>
  );
}

/** Never corrected silently: whoever holds the tape says what was meant. */
function Question({ draft: { entry, change }, measure }: { draft: Draft; measure: Measure }) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale()];
  const { question, value, unit } = measure;
  const meant = meantBy(measure);
  const { mm: _, question: __, ...typed } = measure;
  const answer = (next: Partial<typeof typed>) => change(withValue(entry, typed, { ...typed, ...next }));
  if (!question) return null;
  return (
    <div className="measure-question" role="alert">
      <p>
        {t(`question.${question}`, {
          typed: `${writeLength(value, locale)} ${unit}`,
          meant: meant ? formatLength(meant.mm, 'cm', locale) : '',
        })}
      </p>
      <div className="cluster">
        {meant && (
          <Button size="sm" onClick={() => answer(meant.typed)}>
            {t(`meant.${meant.word}`)}
          </Button>
        )}
        <Button size="sm" variant="secondary" onClick={() => answer({ sure: true })}>
          {t('sure')}
        </Button>
      </div>
    </div>
  );
}

function meantBy({ question, value }: Measure) {
  if (question === 'inches') return { word: 'inches', typed: { unit: 'in' }, mm: value * 25.4 } as const;
  if (question === 'centimetres') return { word: 'centimetres', typed: { unit: 'cm' }, mm: value * 10 } as const;
  if (question === 'millimetres')
    return { word: 'millimetres', typed: { unit: 'cm', value: value / 10 }, mm: value } as const;
  return null;
}
