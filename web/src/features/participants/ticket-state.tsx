import type { Participant } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/ui/badge';
import { Moment } from '@/ui/moment';

const tones: Record<Participant['state'], Tone> = { issued: 'good', blocked: 'warn', cancelled: 'neutral' };

/** Whether it opens the door, and whether it already did. */
export function TicketState({ of, zone }: { of: Participant; zone?: string }) {
  const t = useTranslations('participants');
  const { state, checkedInAt, refund, source } = of;
  const inside = checkedInAt && state !== 'cancelled';
  return (
    <span className="cluster gap-1">
      {inside ? (
        <Badge tone="accent" icon="check">
          {t('entered')} <Moment at={checkedInAt} zone={zone} show="time" />
        </Badge>
      ) : (
        <Badge tone={tones[state]}>{t(`ticketState.${state}`)}</Badge>
      )}
      {source === 'invitation' && <Badge>{t('invited')}</Badge>}
      {refund !== 'none' && <Badge tone={refund === 'failed' ? 'bad' : 'neutral'}>{t(`refund.${refund}`)}</Badge>}
    </span>
  );
}
