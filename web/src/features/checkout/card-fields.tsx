'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { caretAfter, formatCardNumber, formatExpiry } from './card';

export type CardField = 'number' | 'name' | 'expiry' | 'cvc';

interface CardFieldsProps {
  register: (field: CardField) => UseFormRegisterReturn;
  error: (field: CardField) => string | undefined;
}

/** Number, name, expiry, code: the order of the card; figures group themselves as they do on it. */
export function CardFields({ register, error }: CardFieldsProps) {
  const t = useTranslations('checkout.card');
  return (
    <>
      <Field label={t('number')} id="card.number" error={error('number')}>
        <Input
          icon="credit-card"
          className="num"
          inputMode="numeric"
          autoComplete="cc-number"
          placeholder="0000 0000 0000 0000"
          onInput={(event) => regroup(event, formatCardNumber)}
          {...register('number')}
        />
      </Field>
      <div className="row-card">
        <Field label={t('name')} id="card.name" error={error('name')}>
          <Input autoComplete="cc-name" {...register('name')} />
        </Field>
        <Field label={t('expiry')} id="card.expiry" error={error('expiry')}>
          <Input
            className="num"
            inputMode="numeric"
            autoComplete="cc-exp"
            placeholder={t('expiryFormat')}
            maxLength={7}
            onInput={(event) => regroup(event, formatExpiry)}
            {...register('expiry')}
          />
        </Field>
        <Field label={t('cvc')} id="card.cvc" error={error('cvc')}>
          <Input
            className="num"
            inputMode="numeric"
            autoComplete="cc-csc"
            placeholder={t('cvcHelp')}
            maxLength={4}
            {...register('cvc')}
          />
        </Field>
      </div>
    </>
  );
}

/** Groups the figures while they are typed, in the middle as at the end; taking one away is left alone. */
function regroup(event: FormEvent<HTMLInputElement>, format: (typed: string) => string) {
  const input = event.currentTarget;
  if ((event.nativeEvent as InputEvent).inputType?.startsWith('delete')) return;
  const before = input.value.slice(0, input.selectionStart ?? input.value.length);
  const formatted = format(input.value);
  if (formatted === input.value) return;
  const atEnd = before.length === input.value.length;
  input.value = formatted;
  const caret = atEnd ? formatted.length : caretAfter(formatted, before.replace(/\D/g, '').length);
  input.setSelectionRange(caret, caret);
}
