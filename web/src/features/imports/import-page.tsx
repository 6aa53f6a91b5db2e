'use client';

import type { EventImport } from '@estrade/api/events-import';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { ErrorText } from '@/ui/field';
import { FileProblems } from '@/ui/file-problems';
import { Steps, Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';
import { toneOf } from './import-status';
import { MappingPanel } from './mapping-panel';
import { OutcomePanel } from './outcome-panel';
import { PreviewPanel } from './preview-panel';
import { SettingsPanel } from './settings-panel';
import { useImport } from './use-import';

export type Importing = ReturnType<typeof useImport>;

/** One file on its way to becoming drafts: what its columns mean, what comes of it, and the way back. */
export function ImportPage({ initial, base }: { initial: EventImport; base: string }) {
  const t = useTranslations('imports');
  const importing = useImport(initial);
  const { given, error } = importing;
  const open = given.status === 'previewed';
  return (
    <Page>
      <PageTitle
        above={<Crumbs items={[{ href: `${base}/imports`, label: t('title') }]} />}
        title={given.filename}
        lead={t('summary', { rows: given.rows, accepted: given.accepted, dates: given.dates })}
        actions={<Badge tone={toneOf(given.status)}>{t(`status.${given.status}`)}</Badge>}
      />
      <Steps
        label={t('steps.label')}
        current={open ? 1 : 2}
        steps={[t('steps.file'), t('steps.look'), t('steps.drafts')]}
      />
      {error && <ErrorText>{error}</ErrorText>}
      <OutcomePanel importing={importing} base={base} />
      {open && (
        <>
          <SettingsPanel importing={importing} />
          {given.format === 'csv' && <MappingPanel importing={importing} />}
        </>
      )}
      <FileProblems title={t('problems', { refused: given.refused })} problems={given.problems} more={given.more} />
      {open && <PreviewPanel given={given} />}
    </Page>
  );
}
