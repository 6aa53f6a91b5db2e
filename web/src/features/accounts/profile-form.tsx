'use client';

import { accounts } from '@estrade/api/accounts';
import { Profile } from '@estrade/api/accounts-forms';
import type { Member } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';

type Say = ReturnType<typeof useTranslations<'accounts.profile'>>;

/** Name, town, phone, a few words. */
export function ProfileForm({ member }: { member: Member }) {
  const [t, router] = [useTranslations('accounts.profile'), useRouter()];
  const { name, city, phone, bio } = member;
  const defaults = { name, city: city ?? '', phone: phone ?? '', bio: bio ?? '' };
  const { form, error, summary, onSubmit, busy } = useApiForm(typed(t), defaults, async (body) => {
    await browserApi(accounts.edit, { body });
    tell(t('saved'));
    router.refresh();
  });
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label={t('name')} help={t('nameHelp')} id="name" error={error('name')}>
        <Input autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('city')} optional id="city" error={error('city')}>
        <Input autoComplete="address-level2" {...form.register('city')} />
      </Field>
      <Field label={t('phone')} optional help={t('phoneHelp')} id="phone" error={error('phone')}>
        <Input type="tel" autoComplete="tel" {...form.register('phone')} />
      </Field>
      <Field label={t('bio')} optional id="bio" error={error('bio')}>
        <Textarea rows={3} {...form.register('bio')} />
      </Field>
      <Button type="submit" className="self-start" busy={busy}>
        {t('save')}
      </Button>
    </form>
  );
}

/** As typed: what is left empty is taken away. */
function typed(t: Say) {
  const { name, city, phone, bio } = Profile.shape;
  return z.object({
    name,
    city: z.string().transform(orNothing).pipe(city),
    phone: z
      .string()
      .transform(orNothing)
      .refine((number) => phone.safeParse(number).success, t('phoneWrong')),
    bio: z.string().transform(orNothing).pipe(bio),
  });
}

function orNothing(text: string): string | null {
  return text.trim() || null;
}
