'use client';

import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/workspace';
import { ArchiveDialog } from '../archive-dialog';
import { useMoves } from '../use-moves';

interface StatePanelProps {
  service: WorkspaceService | null;
  dirty: boolean;
  busy: boolean;
  submit: (publish: boolean) => void;
  accept: (after: WorkspaceService) => void;
}

/** Where a service stands, and the steps from there. */
export function StatePanel({ service, ...sheet }: StatePanelProps) {
  const t = useTranslations('services.editor');
  const status = service?.status ?? 'draft';
  const news = isNews(service, sheet.dirty);
  return (
    <Panel title={t('state')} pad>
      <div className="stack">
        <p>{t(`standing.${status === 'published' && news ? 'changed' : status}`)}</p>
        {status !== 'archived' && <Writing service={service} news={news} {...sheet} />}
        {service && status !== 'archived' && <Steps service={service} held={sheet.dirty} accept={sheet.accept} />}
      </div>
    </Panel>
  );
}

/** Would publishing show clients something they do not see yet? */
function isNews(service: WorkspaceService | null, dirty: boolean): boolean {
  return !service?.published || service.changed || dirty;
}

function Writing({ service, news, dirty, busy, submit }: Omit<StatePanelProps, 'accept'> & { news: boolean }) {
  const t = useTranslations('services.editor');
  return (
    <>
      {news && (
        <Button block busy={busy} onClick={() => submit(true)}>
          {service?.published ? t('publishNew') : t('publish')}
        </Button>
      )}
      {(dirty || !service) && (
        <Button block variant="secondary" icon="save" busy={busy} onClick={() => submit(false)}>
          {t('save')}
        </Button>
      )}
    </>
  );
}

interface StepsProps extends Pick<StatePanelProps, 'accept'> {
  service: WorkspaceService;
  /** Something is typed and not saved: these steps would throw it away. */
  held: boolean;
}

function Steps({ service, held, accept }: StepsProps) {
  const [t, move] = [useTranslations('services.moves'), useMoves(service)];
  async function take(what: Parameters<typeof move>[0]) {
    const after = await move(what);
    if (after) accept(after);
  }
  if (held) return <p className="help">{t('saveFirst')}</p>;
  return (
    <div className="cluster">
      {service.status === 'published' && (
        <Button size="sm" variant="secondary" icon="pause" onClick={() => void take('pause')}>
          {t('pause')}
        </Button>
      )}
      {service.status === 'paused' && (
        <Button size="sm" variant="secondary" icon="play" onClick={() => void take('resume')}>
          {t('resume')}
        </Button>
      )}
      <ArchiveDialog service={service} onArchive={() => take('archive')}>
        {(ask) => (
          <Button size="sm" variant="danger-quiet" icon="archive" onClick={ask}>
            {t('archive')}
          </Button>
        )}
      </ArchiveDialog>
    </div>
  );
}
