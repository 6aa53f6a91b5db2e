'use client';

import { useQueryClient } from '@tanstack/react-query';
import { events } from '@estrade/api/events';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Checkbox } from '@/ui/choice';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import { isHard, needsReason, reasonOf, type Decision } from './decisions';

const usual = ['contact', 'place', 'picture', 'permit', 'price', 'text'] as const;

interface AskDecisionProps {
  decision: Decision;
  about: { id: string; title: string };
  onward: string;
  onClose: () => void;
}

/** The decision, with its reason in the words the organizer will read. */
export function AskDecision({ decision, about, onward, onClose }: AskDecisionProps) {
  const t = useTranslations('moderation');
  const [ticked, setTicked] = useState<string[]>([]);
  const [written, setWritten] = useState('');
  const { busy, refusal, run } = useAct();
  const [router, queries] = [useRouter(), useQueryClient()];
  const asksReason = needsReason(decision);
  const reason = reasonOf(ticked, written);

  async function decide() {
    const body = { decision, ...(reason && { reason }) };
    const done = await run(() => browserApi(events.decide, { params: { eventId: about.id }, body }));
    if (!done) return;
    tell(t(`decide.${decision}.done`, { title: about.title }));
    onClose();
    await queries.invalidateQueries({ queryKey: ['moderation'] });
    router.push(onward, { scroll: false });
    router.refresh();
  }
  const tick = (text: string) =>
    setTicked(ticked.includes(text) ? ticked.filter((one) => one !== text) : [...ticked, text]);

  return (
    <Ask
      open
      onClose={onClose}
      title={t(`decide.${decision}.title`, { title: about.title })}
      act={t(`decide.${decision}.act`)}
      danger={isHard(decision)}
      disabled={asksReason && reason === ''}
      busy={busy}
      refusal={refusal}
      onAct={() => void decide()}
    >
      <p>{t(`decide.${decision}.text`)}</p>
      {asksReason && (
        <fieldset className="reasons">
          <legend className="label">{t('reasons.label')}</legend>
          {usual.map((key) => (
            <Checkbox
              key={key}
              checked={ticked.includes(t(`reasons.${key}.text`))}
              onChange={() => tick(t(`reasons.${key}.text`))}
            >
              {t(`reasons.${key}.short`)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {asksReason && (
        <Field label={t('reasons.message')} help={t('reasons.help')} id="reason" optional={ticked.length > 0}>
          <Textarea rows={3} maxLength={600} value={written} onChange={(event) => setWritten(event.target.value)} />
        </Field>
      )}
    </Ask>
  );
}
