'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Row, RowIcon } from '@/ui/workspace';
import { NeedsDrawer } from './needs-drawer';
import type { Card } from './resource-row';

interface ServiceNeedsProps {
  service: { id: string; title: string };
  resources: readonly Card[];
  may: boolean;
}

/** What one service needs; without anything it cannot be booked online. */
export function ServiceNeeds({ service, resources, may }: ServiceNeedsProps) {
  const t = useTranslations('resources.needs');
  const [open, setOpen] = useState(false);
  const needed = resources.filter(({ serviceIds }) => serviceIds.includes(service.id)).map(({ name }) => name);
  return (
    <>
      <Row
        lead={<RowIcon name="briefcase" />}
        title={service.title}
        badge={needed.length === 0 && <Badge tone="warn">{t('closed')}</Badge>}
        meta={needed.length > 0 ? needed.join(', ') : t('closedText')}
        end={
          may && (
            <Button size="sm" variant="secondary" onClick={() => setOpen(true)}>
              {t('change')}
            </Button>
          )
        }
      />
      {open && <NeedsDrawer service={service} resources={resources} onClose={() => setOpen(false)} />}
    </>
  );
}
