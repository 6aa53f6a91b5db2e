'use client';

import type { ClientImport } from '@estrade/api/clients-import';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { Notice } from '@/ui/feedback';
import { FileProblems } from '@/ui/file-problems';
import { Crumbs, Steps } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';
import { toneOf } from './import-status';
import { MappingPanel } from './mapping-panel';
import { OutcomePanel } from './outcome-panel';
import { PreviewPanel } from './preview-panel';
import { useImport } from './use-import';

interface ImportPageProps {
  initial: ClientImport;
  fields: ClientForm['fields'];
}

/** One file on its way into the address book: what its columns mean, what comes of it, and the way back. */
export function ImportPage({ initial, fields }: ImportPageProps) {
  const t = useTranslations('clients');
  const importing = useImport(initial);
  const { given, refusal } = importing;
  const base = `/workspace/${given.organizationId}/clients`;
  const open = given.status === 'previewed' || given.status === 'undone';
  const crumbs = [
    { href: base, label: t('title') },
    { href: `${base}/imports`, label: t('import.title') },
    { label: given.filename },
  ];
  return (
    <Page>
      <PageTitle
        above={<Crumbs items={crumbs} />}
        title={<span className="break-words">{given.filename}</span>}
        lead={t('import.summary', {
          rows: given.rows,
          created: given.created,
          merged: given.merged,
          refused: given.refused,
        })}
        actions={<Badge tone={toneOf(given.status)}>{t(`import.status.${given.status}`)}</Badge>}
      />
      <Steps
        label={t('import.steps.label')}
        current={open ? 1 : 2}
        steps={[t('import.steps.file'), t('import.steps.look'), t('import.steps.book')]}
      />
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      <OutcomePanel importing={importing} base={base} />
      {open && <MappingPanel importing={importing} fields={fields} />}
      <FileProblems
        title={t('import.problems', { refused: given.refused })}
        problems={given.problems}
        more={given.more}
      />
      {open && <PreviewPanel given={given} base={base} />}
    </Page>
  );
}
