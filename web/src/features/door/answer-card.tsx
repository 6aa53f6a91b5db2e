'use client';

import type { CheckInList } from '@estrade/api/ticketing-door';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button';
import { Spinner } from '@/ui/feedback';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { AnswerLines } from './answer-lines';
import { lookOf, whyWrong, type AnswerTone } from './look-of-answer';
import type { Admitted, Shown } from './use-admission';

interface AnswerCardProps {
  shown: Shown;
  list: CheckInList;
  onNext: () => void;
  onAgain: () => void;
}

/** The big answer over the camera: seen from an arm's length, spoken by a screen reader. */
export function AnswerCard({ shown, list, onNext, onAgain }: AnswerCardProps) {
  const t = useTranslations('door');
  const next = (
    <Button variant="secondary" size="lg" onClick={onNext}>
      {t('next')}
    </Button>
  );
  if (shown.kind === 'asking') return <Asking label={t('asking')} />;
  if (shown.kind === 'answer') return <Said result={shown.result} list={list} acts={next} />;
  if (shown.kind === 'refused') {
    return (
      <Answer tone="warn" icon="triangle-alert" title={t('refused')} acts={next}>
        <p>{shown.text}</p>
      </Answer>
    );
  }
  const acts = (
    <>
      <Button variant="secondary" size="lg" icon="refresh-cw" onClick={onAgain}>
        {t('again')}
      </Button>
      {next}
    </>
  );
  return (
    <Answer tone="warn" icon="wifi-off" title={t('lost.title')} acts={acts}>
      <p>{t('lost.text')}</p>
    </Answer>
  );
}

function Said({ result, list, acts }: { result: Admitted; list: CheckInList; acts: ReactNode }) {
  const t = useTranslations('door');
  const { tone, icon } = lookOf(result.answer);
  const title = result.answer === 'wrong_event' ? t(`wrong.${whyWrong(result)}`) : t(`answer.${result.answer}`);
  return (
    <Answer tone={tone} icon={icon} title={title} acts={acts}>
      <AnswerLines result={result} list={list} />
    </Answer>
  );
}

interface AnswerProps {
  tone: AnswerTone;
  icon: IconName;
  title: string;
  acts: ReactNode;
  children: ReactNode;
}

function Answer({ tone, icon, title, acts, children }: AnswerProps) {
  return (
    <div className={`answer is-${tone}`} role="alert">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
      <div className="cluster justify-center">{acts}</div>
    </div>
  );
}

function Asking({ label }: { label: string }) {
  return (
    <div className="answer is-asking">
      <Spinner label={label} />
      <p aria-hidden="true">{label}</p>
    </div>
  );
}
