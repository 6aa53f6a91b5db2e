'use client';

import { bookings } from '@estrade/api/bookings';
import type { CalendarFeed } from '@estrade/api/bookings-feeds';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Panel, Rows } from '@/ui/workspace';
import { FeedRow } from './feed-row';
import type { Card } from './resource-row';

interface FeedsPanelProps {
  organizationId: string;
  feeds: readonly z.infer<typeof CalendarFeed>[];
  resources: readonly Card[];
}

/** The calendar elsewhere: secret addresses that phones and computers read by themselves. */
export function FeedsPanel({ organizationId, feeds, resources }: FeedsPanelProps) {
  const [t, locale, router] = [useTranslations('resources.feeds'), useLocale(), useRouter()];
  const { busy, refusal, run } = useAct();
  const [resourceId, setResourceId] = useState('');
  const [url, setUrl] = useState('');
  async function create() {
    const body = { resourceId: resourceId || null, locale: locale === 'en' ? ('en' as const) : ('fr' as const) };
    await run(async () => {
      setUrl((await browserApi(bookings.createFeed, { params: { organizationId }, body })).url);
      router.refresh();
    });
  }
  return (
    <Panel title={t('title')} count={feeds.length}>
      <div className="pad stack">
        <p className="muted">{t('text')}</p>
        {url && <Shown url={url} />}
        {refusal && (
          <Notice tone="bad" alert>
            {refusal}
          </Notice>
        )}
        <div className="hours-line">
          <Field label={t('whose')}>
            <Select value={resourceId} onChange={({ target }) => setResourceId(target.value)}>
              <option value="">{t('everybody')}</option>
              {resources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button variant="secondary" icon="rss" busy={busy} onClick={create}>
            {t('create')}
          </Button>
        </div>
      </div>
      {feeds.length > 0 && (
        <Rows>
          {feeds.map((feed) => (
            <FeedRow
              key={feed.id}
              feed={feed}
              organizationId={organizationId}
              name={resources.find(({ id }) => id === feed.resourceId)?.name ?? t('everybody')}
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

/** The only time the address is seen. */
function Shown({ url }: { url: string }) {
  const t = useTranslations('resources.feeds');
  const copy = () => navigator.clipboard.writeText(url).then(() => tell(t('copied')));
  return (
    <Notice tone="good" title={t('made')}>
      <p>{t('once')}</p>
      <div className="hours-line mt-3">
        <Field label={t('address')}>
          <Input readOnly value={url} onFocus={({ target }) => target.select()} />
        </Field>
        <Button size="sm" icon="copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </Notice>
  );
}
