'use client';

import type { ClientImport } from '@estrade/api/clients-import';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { Select } from '@/ui/input';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';
import type { Importing } from './use-import';

interface MappingPanelProps {
  importing: Importing;
  fields: ClientForm['fields'];
}

/** What each column of the file means, guessed from its head, with some of its values to judge by. */
export function MappingPanel({ importing: { given, map, busy }, fields }: MappingPanelProps) {
  const t = useTranslations('clients.import');
  const nameOf = useFieldName(fields);
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
        rows={given.columns.map((column, at) => ({ ...column, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'name', head: t('column'), renderCell: ({ name }) => <b className="break-words">{name}</b> },
          { key: 'samples', head: t('samples'), renderCell: ({ samples }) => <Samples samples={samples} /> },
          {
            key: 'field',
            head: t('meaning'),
            renderCell: ({ name, field }) => (
              <Select
                className="meaning-select"
                aria-label={t('meaningOf', { name })}
                value={field}
                disabled={busy}
                onChange={({ target }) => void map({ [name]: target.value })}
              >
                {['ignore', ...given.fields].map((option) => (
                  <option
                    key={option}
                    value={option}
                    disabled={option !== field && option !== 'ignore' && used.has(option)}
                  >
                    {nameOf(option)}
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

/** Of a field every client has, in our words; of one of the trade, in its own. */
function useFieldName(fields: ClientForm['fields']) {
  const [t, locale] = [useTranslations('clients.import.field'), useLocale() as 'fr' | 'en'];
  const labels = new Map(fields.map(({ key, label }) => [`custom.${key}`, label[locale]]));
  return (field: string) => labels.get(field) ?? t(field as Parameters<typeof t>[0]);
}

function Samples({ samples }: Pick<ClientImport['columns'][number], 'samples'>) {
  const t = useTranslations('clients.import');
  if (samples.length === 0) return <Badge tone="line">{t('emptyColumn')}</Badge>;
  return <span className="samples">{samples.slice(0, 3).join(' · ')}</span>;
}
