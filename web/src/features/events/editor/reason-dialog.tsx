'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';

interface ReasonDialogProps {
  title: string;
  act: string;
  danger?: boolean;
  onDecide: (reason: string) => Promise<void>;
  onClose: () => void;
  /** What is lost, and what happens to those who bought. */
  children: ReactNode;
}

/** Asks before something promised is called off: says what is lost, and takes the sentence people will read. */
export function ReasonDialog({ title, act, danger, onDecide, onClose, children }: ReasonDialogProps) {
  const t = useTranslations('events');
  const tUi = useTranslations('ui');
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'open' | 'wrong' | 'busy'>('open');
  async function decide() {
    if (reason.trim() === '') return setState('wrong');
    setState('busy');
    await onDecide(reason.trim()).finally(() => setState('open'));
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('reason.keep')}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={state === 'busy'} onClick={() => void decide()}>
            {act}
          </Button>
        </>
      }
    >
      <div className="stack">
        {children}
        <Field
          label={t('reason.label')}
          help={t('reason.help')}
          id="reason"
          error={state === 'wrong' ? tUi('validation.required') : undefined}
        >
          <Textarea rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
