'use client';

import { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';

interface RenameHolderProps {
  secret: string;
  ticketId: string;
  holder: string;
}

/** Another name on a ticket; says before that the printed one no longer works. */
export function RenameHolder({ secret, ticketId, holder }: RenameHolderProps) {
  const [t, router] = [useTranslations('orders.rename'), useRouter()];
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  function finish(renamed: string) {
    setDone(renamed);
    setOpen(false);
    router.refresh();
  }
  return (
    <>
      <Button
        variant="secondary"
        size="sm"
        icon="pencil"
        aria-label={t('of', { holder })}
        onClick={() => setOpen(true)}
      >
        {t('act')}
      </Button>
      <span className="visually-hidden" role="status">
        {done && t('done', { holder: done })}
      </span>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        {open && <RenameForm secret={secret} ticketId={ticketId} holder={holder} onDone={finish} />}
      </Dialog>
    </>
  );
}

function RenameForm({ secret, ticketId, holder, onDone }: RenameHolderProps & { onDone: (holder: string) => void }) {
  const t = useTranslations('orders.rename');
  const { form, error, summary, onSubmit, busy } = useApiForm(ticketing.renameHolder.body, { holder }, async (body) => {
    const renamed = await browserApi(ticketing.renameHolder, { params: { secret, ticketId }, body });
    onDone(renamed.holder);
  });
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <p>{t('text')}</p>
      <Field label={t('name')} id="holder" error={error('holder')}>
        <Input autoComplete="off" {...form.register('holder')} />
      </Field>
      <Button type="submit" block busy={busy}>
        {t('save')}
      </Button>
    </form>
  );
}
