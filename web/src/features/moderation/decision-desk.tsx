'use client';

import type { EventStatus } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { AskDecision } from './ask-decision';
import { decisionsFor, isHard, type Decision } from './decisions';

interface DecisionDeskProps {
  about: { id: string; title: string; status: EventStatus };
  /** Asked for by the key A. */
  approving: boolean;
  onApproving: (asked: boolean) => void;
  /** Where to go on when it is decided. */
  onward: string;
}

/** What may be decided about the case, each with what follows from it. */
export function DecisionDesk({ about, approving, onApproving, onward }: DecisionDeskProps) {
  const t = useTranslations('moderation');
  const [asked, setAsked] = useState<Decision | null>(null);
  const open = approving ? 'approve' : asked;
  const decisions = decisionsFor(about.status);
  function close() {
    setAsked(null);
    onApproving(false);
  }
  if (decisions.length === 0) return <p className="muted">{t('nothingToDecide')}</p>;
  return (
    <div className="cluster justify-end" role="group" aria-label={t('decision')}>
      {decisions.map((decision) => (
        <Button
          key={decision}
          variant={
            decision === 'approve' || decision === 'restore'
              ? 'primary'
              : isHard(decision)
                ? 'danger-quiet'
                : 'secondary'
          }
          icon={decision === 'approve' ? 'check' : undefined}
          onClick={() => setAsked(decision)}
        >
          {t(`decide.${decision}.button`)}
        </Button>
      ))}
      {open && <AskDecision decision={open} about={about} onward={onward} onClose={close} />}
    </div>
  );
}
