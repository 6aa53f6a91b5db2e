'use client';

import type { CheckInList } from '@estrade/api/ticketing-door';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Moment } from '@/ui/moment';
import { Row, RowIcon, Rows } from '@/ui/workspace';
import { lookOf, undoable, whyWrong } from './look-of-answer';
import type { Logged } from './use-door';

interface AttemptsProps {
  log: readonly Logged[];
  list: CheckInList;
  onUndo: (entry: Logged) => void;
}

/** The latest attempts on this list, at every door, newest first. */
export function Attempts({ log, list, onUndo }: AttemptsProps) {
  const t = useTranslations('door');
  const counts = undoable(log);
  if (log.length === 0) return <p className="pad muted">{t('noAttempts')}</p>;
  return (
    <Rows>
      {log.map((one) => {
        const { tone, icon } = lookOf(one.answer);
        const name = one.ticket?.holder || (one.ticket ? t('noName') : t('unreadTicket'));
        return (
          <Row
            key={one.id}
            lead={<RowIcon name={icon} tone={tone} />}
            title={name}
            meta={<AttemptLine attempt={one} />}
            end={
              <>
                <small className="num">
                  <Moment at={one.at} zone={list.zone} show="time" />
                </small>
                {counts.has(one.id) && (
                  <Button
                    variant="quiet"
                    size="sm"
                    icon="undo-2"
                    onClick={() => onUndo(one)}
                    aria-label={t('undo.of', { name })}
                  >
                    {t('undo.short')}
                  </Button>
                )}
              </>
            }
          />
        );
      })}
    </Rows>
  );
}

function AttemptLine({ attempt }: { attempt: Logged }) {
  const t = useTranslations('door');
  const { answer, ticket, door, reason } = attempt;
  const said = answer === 'wrong_event' ? t(`wrong.${whyWrong(attempt)}`) : t(`logged.${answer}`);
  const parts = [answer === 'accepted' ? ticket?.typeName : said, ticket?.numberText, reason, door];
  return parts.filter(Boolean).join(' · ');
}
