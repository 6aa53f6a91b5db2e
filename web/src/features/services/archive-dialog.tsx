'use client';

import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Confirm } from '@/ui/confirm';

interface ArchiveDialogProps {
  service: WorkspaceService;
  onArchive: () => Promise<unknown>;
  children: (ask: () => void) => ReactNode;
}

/** Asks before a service is put away: there is no way back. */
export function ArchiveDialog({ service, onArchive, children }: ArchiveDialogProps) {
  const t = useTranslations('services.moves');
  return (
    <Confirm
      title={t('archiveTitle', { title: service.draft.title })}
      act={t('archive')}
      danger
      onConfirm={async () => void (await onArchive())}
      renderTrigger={children}
    >
      <p>{t('archiveText')}</p>
    </Confirm>
  );
}
