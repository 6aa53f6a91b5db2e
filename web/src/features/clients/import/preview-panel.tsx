'use client';

import type { ClientImport } from '@estrade/api/clients-import';
import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Badge } from '@/ui/badge';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';

/** The first rows as they will be: whose card each becomes. */
export function PreviewPanel({ given: { sample, created, merged }, base }: { given: ClientImport; base: string }) {
  const t = useTranslations('clients.import');
  if (sample.length === 0) return null;
  const more = created + merged - sample.length;
  return (
    <Panel title={t('preview')} foot={more > 0 && t('previewMore', { count: more })}>
      <Table
        bare
        dense
        caption={t('preview')}
        rows={sample}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'name', head: t('field.name'), renderCell: ({ name }) => <b className="break-words">{name}</b> },
          {
            key: 'contact',
            head: t('contact'),
            renderCell: ({ email, phone }) => <span className="break-words">{email ?? phone ?? '–'}</span>,
          },
          { key: 'tags', head: t('field.tags'), desk: true, renderCell: ({ tags }) => tags.join(', ') || '–' },
          {
            key: 'outcome',
            head: t('becomes'),
            renderCell: ({ clientId }) =>
              clientId ? (
                <SoftLink className="link" href={`${base}/${clientId}`}>
                  {t('completes')}
                </SoftLink>
              ) : (
                <Badge tone="good">{t('newClient')}</Badge>
              ),
          },
        ]}
      />
    </Panel>
  );
}
