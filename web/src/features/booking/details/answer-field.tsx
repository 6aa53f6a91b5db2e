'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { Radio } from '@/ui/choice';
import { DateInput } from '@/ui/date-input';
import { Field, FieldGroup } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import type { DetailsValues, Question } from './details-schema';

interface AnswerFieldProps {
  question: Question;
  form: UseFormReturn<DetailsValues, unknown, DetailsValues>;
  error: string | undefined;
}

/** One question of the pro, as what it asks for. */
export function AnswerField({ question, form, error }: AnswerFieldProps) {
  const name = `answers.${question.key}` as const;
  const field = { id: name, label: question.label, optional: !question.required, error };
  if (question.kind === 'yes_no') return <YesNo name={name} form={form} {...field} />;
  if (question.kind === 'date') {
    const value = form.watch(name) || null;
    return (
      <Field {...field}>
        <DateInput value={value} onChange={(day) => form.setValue(name, day ?? '', { shouldDirty: true })} />
      </Field>
    );
  }
  return <Field {...field}>{control(question, form.register(name))}</Field>;
}

function control(question: Question, registered: ReturnType<AnswerFieldProps['form']['register']>) {
  if (question.kind === 'long_text') return <Textarea rows={4} maxLength={4000} {...registered} />;
  if (question.kind === 'number') return <Input inputMode="decimal" className="num" maxLength={16} {...registered} />;
  if (question.kind === 'choice')
    return (
      <Select {...registered}>
        <option value="">–</option>
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  return <Input maxLength={200} {...registered} />;
}

interface YesNoProps extends Pick<AnswerFieldProps, 'form' | 'error'> {
  name: `answers.${string}`;
  id: string;
  label: string;
  optional: boolean;
}

function YesNo({ name, form, id, label, optional, error }: YesNoProps) {
  const [t, tUi] = [useTranslations('booking.details'), useTranslations('ui')];
  return (
    <FieldGroup id={id} label={optional ? `${label} ${tUi('optional')}` : label} error={error}>
      <div className="cluster gap-x-6">
        <Radio value="yes" {...form.register(name)}>
          {t('yes')}
        </Radio>
        <Radio value="no" {...form.register(name)}>
          {t('no')}
        </Radio>
      </div>
    </FieldGroup>
  );
}
