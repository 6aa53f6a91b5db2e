'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';

interface SuspensionProps {
  suspended: boolean;
  /** Whose words: of accounts, or of organizations. */
  texts: 'members' | 'organizations';
  name: string;
  onSuspend: (reason: string) => Promise<void>;
  onReactivate: () => Promise<void>;
}

/** Closes something to its owners, with a reason they read; or opens it again. */
export function Suspension({ suspended, texts, name, onSuspend, onReactivate }: SuspensionProps) {
  const t = useTranslations(`admin.${texts}`);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAct();
  const act = suspended ? 'reactivate' : 'suspend';
  async function perform() {
    if (!(await run(() => (suspended ? onReactivate() : onSuspend(reason.trim()))))) return;
    setOpen(false);
    setReason('');
    tell(t(`${act}.done`, { name }));
  }
  return (
    <div>
      <Button variant={suspended ? 'secondary' : 'danger-quiet'} size="sm" onClick={() => setOpen(true)}>
        {t(`${act}.button`)}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t(`${act}.title`, { name })}
        act={t(`${act}.button`)}
        danger={!suspended}
        disabled={!suspended && reason.trim() === ''}
        busy={busy}
        refusal={refusal}
        onAct={() => void perform()}
      >
        <p>{t(`${act}.text`)}</p>
        {!suspended && (
          <Field label={t('reason')} help={t('reasonHelp')} id="reason">
            <Textarea rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
      </Ask>
    </div>
  );
}
