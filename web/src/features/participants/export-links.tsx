import { urlOf } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { Icon } from '@/ui/icon';
import type { ParticipantsFilter } from './read-filter';

/** The same people, for a spreadsheet or for paper. */
export function ExportLinks({ eventId, filter }: { eventId: string; filter: ParticipantsFilter }) {
  const t = useTranslations('participants.export');
  const input = { params: { eventId }, query: filter };
  return (
    <>
      <a className="btn btn-secondary btn-sm" href={urlOf(ticketing.participantsCsv, input)} download>
        <Icon name="download" />
        {t('csv')}
      </a>
      <a className="btn btn-secondary btn-sm" href={urlOf(ticketing.participantsPdf, input)} download>
        <Icon name="printer" />
        {t('pdf')}
      </a>
    </>
  );
}
