'use client';

import type { Agenda } from '@estrade/api/bookings-agenda';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toWall } from '@/kit/zoned';
import { Button } from '@/ui/button';
import { BlockDialog } from './block-dialog';

interface BlockButtonProps {
  organizationId: string;
  resources: Agenda['resources'];
  zone: string;
  /** The day looked at. */
  on: string;
  now: string;
}

/** Keeps time for oneself without drawing it. */
export function BlockButton({ organizationId, resources, zone, on, now }: BlockButtonProps) {
  const t = useTranslations('agenda.block');
  const [open, setOpen] = useState(false);
  const wall = toWall(now, zone);
  const from = wall.startsWith(on) ? Math.min(22, Number(wall.slice(11, 13)) + 1) * 60 : 9 * 60;
  return (
    <>
      <Button variant="secondary" size="sm" icon="ban" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <BlockDialog
          wish={{ on, from, until: from + 60 }}
          organizationId={organizationId}
          resources={resources}
          zone={zone}
          preferred={resources.length === 1 ? resources[0]?.id : undefined}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
