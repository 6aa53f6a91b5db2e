'use client';

import { bookings } from '@estrade/api/bookings';
import type { Resource } from '@estrade/api/bookings-shapes';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { tell } from '@/ui/toast';

/** Puts a resource away, or takes it out again. */
export function ArchiveButton({ resource }: { resource: z.infer<typeof Resource> }) {
  const [t, router] = [useTranslations('resources.archive'), useRouter()];
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  const { id: resourceId, organizationId, revision, archived, name } = resource;
  const params = { organizationId, resourceId };
  async function act() {
    const done = await run(() =>
      archived
        ? browserApi(bookings.restoreResource, { params })
        : browserApi(bookings.archiveResource, { params, body: { revision } }),
    );
    if (!done) return;
    tell(archived ? t('restored', { name }) : t('done', { name }));
    setOpen(false);
    router.refresh();
  }
  return (
    <>
      <Button variant={archived ? 'secondary' : 'danger-quiet'} icon="archive" onClick={() => setOpen(true)}>
        {archived ? t('restore') : t('open')}
      </Button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={archived ? t('restoreTitle', { name }) : t('title', { name })}
        act={archived ? t('restore') : t('open')}
        danger={!archived}
        busy={busy}
        refusal={refusal}
        onAct={act}
      >
        <p>{archived ? t('restoreText') : t('text')}</p>
      </Ask>
    </>
  );
}
