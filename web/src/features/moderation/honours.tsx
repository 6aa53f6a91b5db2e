'use client';

import { events } from '@estrade/api/events';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Chip } from '@/ui/chip';
import { FieldGroup } from '@/ui/field';
import { tell } from '@/ui/toast';

interface HonoursProps {
  eventId: string;
  /** Labels only staff may give, by their names. */
  offered: readonly { slug: string; name: string }[];
  /** Those the event bears. */
  given: readonly string[];
}

/** Labels the house gives an event, set at once. */
export function Honours({ eventId, offered, given }: HonoursProps) {
  const t = useTranslations('moderation.honours');
  const [labels, setLabels] = useState(given);
  const { busy, refusal, run } = useAct();
  const router = useRouter();
  async function toggle(slug: string) {
    const next = labels.includes(slug) ? labels.filter((label) => label !== slug) : [...labels, slug];
    setLabels(next);
    const saved = await run(() => browserApi(events.grantLabels, { params: { eventId }, body: { labels: next } }));
    if (!saved) return setLabels(labels);
    tell(t('done'));
    router.refresh();
  }
  return (
    <FieldGroup label={t('title')} help={t('help')} id="honours" error={refusal || undefined}>
      <div className="cluster">
        {offered.map(({ slug, name }) => (
          <Chip key={slug} pressed={labels.includes(slug)} disabled={busy} onClick={() => void toggle(slug)}>
            {name}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}
