import type { EventLine } from '@estrade/api/events-shapes';
import { getTranslations } from 'next-intl/server';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { Row, RowIcon, Rows } from '@/ui/workspace';
import { ChoosePage } from './choose';

interface ChooseEventProps {
  organization: { id: string; name: string };
  /** What is on stage or coming, soonest first. */
  events: readonly EventLine[];
  back?: string;
}

/** Which event one stands at the door of. */
export async function ChooseEvent({ organization, events, back }: ChooseEventProps) {
  const t = await getTranslations('door.choose');
  return (
    <ChoosePage title={t('event')} lead={organization.name} back={back}>
      {events.length === 0 ? (
        <Empty title={t('noEvent')}>{t('noEventText')}</Empty>
      ) : (
        <div className="panel">
          <Rows>
            {events.map(({ id, title, next, dates }) => (
              <Row
                key={id}
                lead={<RowIcon name="scan-line" tone={next?.phase === 'ongoing' ? 'good' : 'accent'} />}
                title={title}
                href={`/door/${organization.id}/${id}`}
                meta={
                  next && (
                    <>
                      <Moment at={next.startInstant} zone={next.zone} />
                      {next.place?.name && ` · ${next.place.name}`}
                      {dates > 1 && ` · ${t('dates', { count: dates })}`}
                    </>
                  )
                }
              />
            ))}
          </Rows>
        </div>
      )}
    </ChoosePage>
  );
}
