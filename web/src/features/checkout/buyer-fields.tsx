'use client';

import { useTranslations } from 'next-intl';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Anchor } from '@/kit/i18n/anchor';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';

type BuyerField = 'buyer.name' | 'buyer.email' | 'buyer.phone';

interface BuyerFieldsProps {
  register: (field: BuyerField) => UseFormRegisterReturn;
  error: (field: BuyerField) => string | undefined;
  /** Signed in: the tickets go to their space too. */
  member: boolean;
  signInHref: string;
}

/** Who buys, and where the tickets go. */
export function BuyerFields({ register, error, member, signInHref }: BuyerFieldsProps) {
  const t = useTranslations('checkout.buyer');
  return (
    <section className="form-step">
      <div className="between flex-wrap gap-y-0">
        <h2 className="h3">{t('title')}</h2>
        {!member && (
          <p className="small muted">
            {t('known')}{' '}
            <Anchor className="link inline-flex min-h-11 items-center" href={signInHref}>
              {t('signIn')}
            </Anchor>
          </p>
        )}
      </div>
      <div className="stack mt-4">
        <Field label={t('name')} id="buyer.name" error={error('buyer.name')}>
          <Input autoComplete="name" {...register('buyer.name')} />
        </Field>
        <Field
          label={t('email')}
          help={t(member ? 'emailHelpMember' : 'emailHelp')}
          id="buyer.email"
          error={error('buyer.email')}
        >
          <Input type="email" inputMode="email" autoComplete="email" {...register('buyer.email')} />
        </Field>
        <Field label={t('phone')} optional help={t('phoneHelp')} id="buyer.phone" error={error('buyer.phone')}>
          <Input type="tel" autoComplete="tel" {...register('buyer.phone')} />
        </Field>
      </div>
    </section>
  );
}
