'use client';

import { moderation } from '@estrade/api/moderation';
import type { JournalLine } from '@estrade/api/moderation';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { SoftLink } from '@/kit/i18n/soft-link';
import { usePages, type Page } from '@/kit/pages';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Table } from '@/ui/table';
import { actionName } from './action-name';
import { JournalFilters } from './journal-filters';
import { subjectTypes, type JournalFilter } from './read-journal';

/** Who did what, when, to what: newest first, never changed. */
export function Journal({ filter, first }: { filter: JournalFilter; first: Page<JournalLine> }) {
  const t = useTranslations('moderation');
  const { items, more, loading } = usePages(['moderation', 'journal', JSON.stringify(filter)], first, (after) =>
    browserApi(moderation.journal, { query: { ...filter, after } }),
  );
  return (
    <div className="stack gap-4">
      <JournalFilters filtered={Object.keys(filter).length > 0} />
      {items.length === 0 ? (
        <Empty title={t('journal.empty')}>{t('journal.emptyText')}</Empty>
      ) : (
        <Table
          caption={t('journal.title')}
          dense
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'what',
              head: t('journal.what'),
              label: '',
              renderCell: ({ action }) => <b>{actionName(t, action)}</b>,
            },
            {
              key: 'when',
              head: t('journal.when'),
              renderCell: ({ at }) => (
                <span className="nowrap">
                  <Moment at={at} form="numeric" />
                </span>
              ),
            },
            { key: 'who', head: t('journal.who'), renderCell: (line) => <Who line={line} /> },
            { key: 'subject', head: t('journal.subject'), renderCell: (line) => <Subject line={line} /> },
            { key: 'details', head: t('journal.details'), label: '', renderCell: (line) => <Details line={line} /> },
          ]}
        />
      )}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}

function Who({ line: { actor } }: { line: JournalLine }) {
  const t = useTranslations('moderation');
  if (!actor.id) return <span className="muted">{t('actor.system')}</span>;
  return (
    <SoftLink className="link" href={`/admin/journal?actorId=${actor.id}`} title={t('journal.actorOnly')}>
      {actor.name ?? t('journal.somebody')}
    </SoftLink>
  );
}

function Subject({ line: { subject } }: { line: JournalLine }) {
  const t = useTranslations('moderation.journal');
  const type = subjectTypes.find((one) => one === subject.type);
  return (
    <span>
      {type ? t(`type.${type}`) : subject.type}
      <small className="num nowrap">
        <SoftLink
          className="link"
          href={`/admin/journal?subjectType=${subject.type}&subjectId=${encodeURIComponent(subject.id)}`}
          title={`${t('subjectOnly')} : ${subject.id}`}
        >
          …{subject.id.slice(-12)}
        </SoftLink>
      </small>
    </span>
  );
}

function Details({ line: { details } }: { line: JournalLine }) {
  const t = useTranslations('moderation.journal');
  const entries = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  if (entries.length === 0) return null;
  return (
    <details className="journal-details">
      <summary className="link small">{t('showDetails')}</summary>
      <dl className="small">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt className="muted">{name}</dt>
            <dd className="break-word">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
