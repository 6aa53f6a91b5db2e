import type { JournalLine } from '@estrade/api/moderation';
import { getTranslations } from 'next-intl/server';
import { Moment } from '@/ui/moment';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { actionName } from './action-name';

/** The last lines of the journal. */
export async function LatestActs({ lines }: { lines: readonly JournalLine[] }) {
  const t = await getTranslations('moderation');
  return (
    <Panel title={t('journal.latest')} more={{ href: '/admin/journal', label: t('journal.all') }}>
      <Rows>
        {lines.slice(0, 5).map(({ id, at, actor, action, subject }) => (
          <Row
            key={id}
            lead={<RowIcon name="scroll-text" />}
            title={actionName(t, action)}
            href={`/admin/journal?subjectType=${subject.type}&subjectId=${encodeURIComponent(subject.id)}`}
            meta={
              <>
                {actor.name ?? t('actor.system')} · <Moment at={at} />
              </>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
