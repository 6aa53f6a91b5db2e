'use client';

import type { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { useFieldArray, type Path, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { Button, IconButton } from '@/ui/button';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';

type Typed = z.input<typeof ticketing.invite.body>;
type Sent = z.output<typeof ticketing.invite.body>;

interface GuestFieldsProps {
  form: UseFormReturn<Typed, unknown, Sent>;
  error: (field: Path<Typed>) => string | undefined;
}

/** One line per guest: each gets an order and a letter of their own. */
export function GuestFields({ form, error }: GuestFieldsProps) {
  const t = useTranslations('participants.invite');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'guests' });
  return (
    <fieldset className="stack gap-4">
      <legend className="label">{t('guests')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="guest" role="group" aria-label={t('guest', { place: index + 1 })}>
          <Field label={t('name')} id={`guests.${index}.name`} error={error(`guests.${index}.name`)}>
            <Input autoComplete="off" {...form.register(`guests.${index}.name`)} />
          </Field>
          <Field label={t('email')} id={`guests.${index}.email`} error={error(`guests.${index}.email`)}>
            <Input type="email" inputMode="email" autoComplete="off" {...form.register(`guests.${index}.email`)} />
          </Field>
          <Field label={t('quantity')} id={`guests.${index}.quantity`} error={error(`guests.${index}.quantity`)}>
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              max={20}
              {...form.register(`guests.${index}.quantity`, { valueAsNumber: true })}
            />
          </Field>
          {fields.length > 1 && (
            <IconButton icon="x" label={t('remove', { place: index + 1 })} onClick={() => remove(index)} />
          )}
        </div>
      ))}
      <Button variant="secondary" size="sm" icon="plus" onClick={() => append({ name: '', email: '', quantity: 1 })}>
        {t('add')}
      </Button>
    </fieldset>
  );
}
