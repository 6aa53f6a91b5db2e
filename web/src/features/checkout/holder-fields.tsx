'use client';

import { useTranslations } from 'next-intl';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import type { Seat } from './seats';

interface HolderFieldsProps {
  seats: readonly Seat[];
  register: (field: `holders.${number}`) => UseFormRegisterReturn;
  error: (field: `holders.${number}`) => string | undefined;
  /** Puts the buyer's name on a ticket. */
  onMe: (index: number) => void;
}

/** One name per ticket that bears one; nothing where none does. */
export function HolderFields({ seats, register, error, onMe }: HolderFieldsProps) {
  const t = useTranslations('checkout.holders');
  const named = seats.filter((seat) => seat.named);
  if (named.length === 0) return null;
  return (
    <section className="form-step">
      <h2 className="h3">{t('title')}</h2>
      <p className="muted small">{t('text')}</p>
      {named.map(({ index, typeName }) => (
        <fieldset className="holder" key={index}>
          <legend className="visually-hidden">{t('ticket', { number: index + 1, type: typeName })}</legend>
          <div className="between">
            <span className="strong" aria-hidden="true">
              {t('ticket', { number: index + 1, type: typeName })}
            </span>
            <Button variant="soft" size="sm" aria-label={t('meFor', { number: index + 1 })} onClick={() => onMe(index)}>
              {t('me')}
            </Button>
          </div>
          <Field label={t('name', { number: index + 1 })} id={`holders.${index}`} error={error(`holders.${index}`)}>
            <Input autoComplete="off" {...register(`holders.${index}`)} />
          </Field>
        </fieldset>
      ))}
    </section>
  );
}
