'use client';

import { clients } from '@estrade/api/clients';
import type { ClientMerge } from '@estrade/api/clients-merging';
import type { Client } from '@estrade/api/clients-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatDay } from '@/kit/format';
import { Button } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { ErrorText } from '@/ui/field';
import { tell } from '@/ui/toast';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';

/** Cards that were joined lately: each can be taken apart again. */
export function MergesPanel({ client, merges }: { client: Client; merges: readonly ClientMerge[] }) {
  const [t, locale, router] = [useTranslations('clients.merging'), useLocale(), useRouter()];
  const { refusal, run } = useAct();
  if (merges.length === 0) return null;
  async function separate(mergeId: string) {
    const params = { organizationId: client.organizationId, clientId: client.id, mergeId };
    if (!(await run(() => browserApi(clients.separate, { params })))) return;
    tell(t('separated'));
    router.refresh();
  }
  const until = ({ undoableUntil }: ClientMerge) =>
    t('until', { day: formatDay({ at: undoableUntil, zone: 'Europe/Paris' }, locale, 'numeric') });
  return (
    <Panel title={t('lately')} foot={refusal && <ErrorText>{refusal}</ErrorText>}>
      <Rows>
        {merges.map((merge) => (
          <Row
            key={merge.id}
            lead={<RowIcon name="layers" />}
            title={merge.name}
            meta={until(merge)}
            end={
              <Confirm
                title={t('separateTitle', { name: merge.name })}
                act={t('separate')}
                onConfirm={() => separate(merge.id)}
                renderTrigger={(ask) => (
                  <Button size="sm" variant="secondary" icon="undo-2" onClick={ask}>
                    {t('separate')}
                  </Button>
                )}
              >
                <p>{t('separateText')}</p>
              </Confirm>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
