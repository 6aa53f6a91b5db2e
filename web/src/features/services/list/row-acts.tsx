'use client';

import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/ui/button';
import { Menu, MenuItem, MenuRule } from '@/ui/menu';
import { ArchiveDialog } from '../archive-dialog';
import { useMoves } from '../use-moves';

/** What may be done with a service without opening it. */
export function RowActs({ service, href }: { service: WorkspaceService; href: string }) {
  const [t, router, move] = [useTranslations('services'), useRouter(), useMoves(service)];
  const { status, draft } = service;
  async function take(what: Parameters<typeof move>[0]) {
    await move(what);
    router.refresh();
  }
  return (
    <ArchiveDialog service={service} onArchive={() => take('archive')}>
      {(ask) => (
        <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t('list.acts', { title: draft.title })} />}>
          <MenuItem icon={status === 'archived' ? 'eye' : 'pencil'} href={href}>
            {status === 'archived' ? t('list.see') : t('list.edit')}
          </MenuItem>
          {status === 'published' && (
            <MenuItem icon="pause" onSelect={() => void take('pause')}>
              {t('moves.pause')}
            </MenuItem>
          )}
          {status === 'paused' && (
            <MenuItem icon="play" onSelect={() => void take('resume')}>
              {t('moves.resume')}
            </MenuItem>
          )}
          {status !== 'archived' && (
            <>
              <MenuRule />
              <MenuItem icon="archive" danger onSelect={ask}>
                {t('moves.archive')}
              </MenuItem>
            </>
          )}
        </Menu>
      )}
    </ArchiveDialog>
  );
}
