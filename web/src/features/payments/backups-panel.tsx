'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { payments } from '@estrade/api/payments';
import type { Backup } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { useLocale, useTranslations } from 'next-intl';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatNumber } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';

type Kept = z.infer<typeof Backup>;

/** Copies of the payment database the law asks for, each read back before it counts. */
export function BackupsPanel({ first }: { first: readonly Kept[] }) {
  const [t, locale] = [useTranslations('payments.health.backups'), useLocale()];
  const queries = useQueryClient();
  const { busy, refusal, run } = useAct();
  const key = ['payments', 'backups'];
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () => (await browserApi(payments.backups)).items,
    initialData: [...first],
  });
  const backUp = () =>
    run(async () => {
      await browserApi(payments.backUp);
      await queries.invalidateQueries({ queryKey: key });
    });
  return (
    <Panel
      title={t('title')}
      end={
        <Button variant="secondary" size="sm" icon="save" busy={busy} onClick={() => void backUp()}>
          {t('now')}
        </Button>
      }
    >
      {refusal && (
        <div className="pad">
          <Notice tone="bad" alert>
            {refusal}
          </Notice>
        </div>
      )}
      {data.length === 0 && <p className="pad muted">{t('empty')}</p>}
      <Rows>
        {data.map(({ id, takenAt, bytes, rows, sha256, verifiedAt }) => (
          <Row
            key={id}
            lead={<RowIcon name="save" tone={verifiedAt ? 'good' : 'warn'} />}
            title={<Moment at={takenAt} form="numeric" />}
            badge={
              verifiedAt ? <Badge tone="good">{t('verified')}</Badge> : <Badge tone="warn">{t('unverified')}</Badge>
            }
            meta={
              <>
                {t('size', {
                  rows: formatNumber(rows, locale),
                  kilobytes: formatNumber(Math.ceil(bytes / 1024), locale),
                })}
                <span className="block num break-all">{sha256}</span>
              </>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
