'use client';

import type { EventImport } from '@estrade/api/events-import';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';

const FIRST = 10;

/** Line by line, what does not come in and what to check. */
export function ProblemsPanel({ given }: { given: EventImport }) {
  const t = useTranslations('imports');
  const [all, setAll] = useState(false);
  const { problems, refused, more } = given;
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <Panel
      title={t('problems', { refused })}
      count={problems.length}
      foot={
        (shown.length < problems.length || more) && (
          <>
            {shown.length < problems.length && (
              <Button size="sm" variant="quiet" onClick={() => setAll(true)}>
                {t('allProblems', { count: problems.length })}
              </Button>
            )}
            {more && <span>{t('moreProblems')}</span>}
          </>
        )
      }
    >
      <Table
        bare
        dense
        caption={t('problems', { refused })}
        rows={shown.map((problem, index) => ({ ...problem, key: `${problem.line} ${index}` }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'line', head: t('fileLine'), number: true, renderCell: ({ line }) => line },
          {
            key: 'what',
            head: t('what'),
            renderCell: ({ detail, column, value }) => (
              <span>
                {detail}
                {value && (
                  <small className="break-words">
                    {t('quoted', { column: column ?? '', value: value.slice(0, 120) })}
                  </small>
                )}
              </span>
            ),
          },
          {
            key: 'state',
            head: t('outcome'),
            renderCell: (problem) => (
              <Badge tone={problem.refused ? 'bad' : 'warn'}>{problem.refused ? t('refusedRow') : t('checkRow')}</Badge>
            ),
          },
        ]}
      />
    </Panel>
  );
}
