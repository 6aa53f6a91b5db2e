'use client';

import { ImportField, type EventImport } from '@estrade/api/events-import';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Badge } from '@/ui/badge';
import { Select } from '@/ui/input';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';
import type { Importing } from './import-page';

type Meaning = z.infer<typeof ImportField>;
type Column = EventImport['columns'][number];

/** What each column of the file means, guessed from its head and its values, with some of them to judge by. */
export function MappingPanel({ importing: { given, map, busy } }: { importing: Importing }) {
  const t = useTranslations('imports');
  const used = new Set(given.columns.map(({ field }) => field));
  return (
    <Panel
      title={t('mapping')}
      count={given.columns.filter(({ field }) => field !== 'ignore').length}
      foot={t('mappingFoot')}
    >
      <Table
        bare
        dense
        caption={t('mapping')}
        rows={given.columns}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', head: t('column'), renderCell: ({ name }) => <b className="break-words">{name}</b> },
          { key: 'samples', head: t('samples'), renderCell: (column) => <Samples column={column} /> },
          {
            key: 'field',
            head: t('meaning'),
            renderCell: ({ name, field }) => (
              <Select
                className="meaning-select"
                aria-label={t('meaningOf', { name })}
                value={field}
                disabled={busy}
                onChange={({ target }) => void map({ columns: { [name]: target.value as Meaning } })}
              >
                {ImportField.options.map((option) => (
                  <option
                    key={option}
                    value={option}
                    disabled={option !== field && option !== 'ignore' && used.has(option)}
                  >
                    {t(`field.${option}`)}
                  </option>
                ))}
              </Select>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Samples({ column: { samples } }: { column: Column }) {
  const t = useTranslations('imports');
  if (samples.length === 0) return <Badge tone="line">{t('emptyColumn')}</Badge>;
  return <span className="samples">{samples.slice(0, 3).join(' · ')}</span>;
}
