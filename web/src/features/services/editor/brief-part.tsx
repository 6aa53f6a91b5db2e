'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import { Button, IconButton } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Field } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import { Panel } from '@/ui/workspace';
import { questionKinds, type ServicePartProps } from './service-form';

const MOST = 20;

/** The questions a client answers when booking. */
export function BriefPart({ form, error }: ServicePartProps) {
  const t = useTranslations('services.form');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'brief' });
  return (
    <Panel title={t('brief')} pad foot={t('briefFoot')}>
      <ul className="stack gap-6 plain-list">
        {fields.map((field, at) => (
          <li key={field.id}>
            <Question form={form} error={error} at={at} onRemove={() => remove(at)} />
          </li>
        ))}
      </ul>
      {fields.length < MOST && (
        <Button
          variant="quiet"
          size="sm"
          icon="plus"
          className={fields.length > 0 ? 'mt-4' : undefined}
          onClick={() => append({ key: '', label: '', kind: 'short_text', required: false, choices: '' })}
        >
          {t('addQuestion')}
        </Button>
      )}
    </Panel>
  );
}

function Question({ form, error, at, onRemove }: ServicePartProps & { at: number; onRemove: () => void }) {
  const t = useTranslations('services.form');
  const kind = form.watch(`brief.${at}.kind`);
  return (
    <div className="stack gap-2">
      <div className="question-cols">
        <Field label={t('question')} id={`brief.${at}.label`} error={error(`brief.${at}.label`)}>
          <Input maxLength={120} placeholder={t('questionExample')} {...form.register(`brief.${at}.label`)} />
        </Field>
        <Field label={t('answer')} id={`brief.${at}.kind`} error={error(`brief.${at}.kind`)}>
          <Select {...form.register(`brief.${at}.kind`)}>
            {questionKinds.map((one) => (
              <option key={one} value={one}>
                {t(`answers.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <IconButton icon="x" label={t('removeQuestion', { number: at + 1 })} onClick={onRemove} />
      </div>
      {kind === 'choice' && (
        <Field
          label={t('choices')}
          id={`brief.${at}.choices`}
          help={t('choicesHelp')}
          error={error(`brief.${at}.choices`)}
        >
          <Textarea rows={3} {...form.register(`brief.${at}.choices`)} />
        </Field>
      )}
      <Checkbox {...form.register(`brief.${at}.required`)}>{t('required')}</Checkbox>
    </div>
  );
}
