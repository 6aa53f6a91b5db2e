'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from './badge';
import { Button } from './button';
import { Table } from './table';
import { Panel } from './workspace';

interface FileProblem {
  line: number;
  /** As the file spells it; null when it concerns the whole row. */
  column: string | null;
  detail: string;
  value: string | null;
  /** The row does not come in; else it is something to check. */
  refused: boolean;
}

interface FileProblemsProps {
  title: string;
  problems: readonly FileProblem[];
  /** There is more than is listed. */
  more: boolean;
}

const FIRST = 10;

/** Line by line, what does not come in from a file and what to check. Nothing when there is nothing to say. */
export function FileProblems({ title, problems, more }: FileProblemsProps) {
  const t = useTranslations('ui.file');
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, FIRST);
  const hidden = shown.length < problems.length;
  return (
    <Panel
      title={title}
      count={problems.length}
      foot={
        (hidden || more) && (
          <>
            {hidden && (
              <Button size="sm" variant="quiet" onClick={() => setAll(true)}>
                {t('all', { count: problems.length })}
              </Button>
            )}
            {more && <span>{t('more')}</span>}
          </>
        )
      }
    >
      <Table
        bare
        dense
        caption={title}
        rows={shown.map((problem, index) => ({ ...problem, key: `${problem.line} ${index}` }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'line', head: t('line'), number: true, renderCell: ({ line }) => line },
          { key: 'what', head: t('what'), renderCell: (problem) => <What problem={problem} /> },
          {
            key: 'state',
            head: t('outcome'),
            renderCell: ({ refused }) => (
              <Badge tone={refused ? 'bad' : 'warn'}>{t(refused ? 'refused' : 'check')}</Badge>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function What({ problem: { detail, column, value } }: { problem: FileProblem }) {
  const t = useTranslations('ui.file');
  return (
    <span>
      {detail}
      {value && (
        <small className="break-words">{t('quoted', { column: column ?? '', value: value.slice(0, 120) })}</small>
      )}
    </span>
  );
}
