'use client';

import type { EventImport } from '@estrade/api/events-import';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';

type Draft = EventImport['sample'][number];

/** The first drafts as they will be. */
export function PreviewPanel({ given: { sample, accepted } }: { given: EventImport }) {
  const t = useTranslations('imports');
  if (sample.length === 0) return null;
  return (
    <Panel
      title={t('preview')}
      foot={accepted > sample.length && t('previewMore', { count: accepted - sample.length })}
    >
      <Table
        bare
        dense
        caption={t('preview')}
        rows={sample}
        rowKey={({ line }) => String(line)}
        columns={[
          {
            key: 'title',
            head: t('field.title'),
            renderCell: ({ title, category }) => (
              <span>
                <b>{title}</b>
                {category === null && <Badge tone="line">{t('noCategory')}</Badge>}
              </span>
            ),
          },
          { key: 'when', head: t('when'), renderCell: (draft) => <When draft={draft} /> },
          { key: 'where', head: t('where'), renderCell: (draft) => whereOf(draft) ?? t('field.online') },
          { key: 'price', head: t('field.price'), desk: true, renderCell: ({ price }) => price ?? '–' },
        ]}
      />
    </Panel>
  );
}

function When({ draft: { dates } }: { draft: Draft }) {
  const [t, locale] = [useTranslations('imports'), useLocale()];
  const [first] = dates;
  if (!first) return <span>–</span>;
  return (
    <span className="nowrap">
      {formatMoment(asWritten(first.startsAt), locale, 'numeric')}
      {dates.length > 1 && <small>{t('otherDates', { count: dates.length - 1 })}</small>}
    </span>
  );
}

function whereOf({ dates: [first] }: Draft): string | null {
  return first?.place ? [first.place.name, first.place.city].filter(Boolean).join(', ') : null;
}
