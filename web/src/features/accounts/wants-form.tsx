'use client';

import { accounts } from '@estrade/api/accounts';
import type { Member } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Switch } from '@/ui/choice';
import { Notice } from '@/ui/feedback';
import { tell } from '@/ui/toast';

const ways = ['email', 'sms', 'inApp'] as const;

/** How somebody wants to hear of things: each switch is kept at once, and goes back when it could not be. */
export function WantsForm({ member }: { member: Pick<Member, 'wants' | 'phone'> }) {
  const t = useTranslations('accounts.wants');
  const [wants, setWants] = useState(member.wants);
  const { refusal, run } = useAct();

  async function choose(way: (typeof ways)[number], wanted: boolean) {
    const next = { ...wants, [way]: wanted };
    setWants(next);
    if (await run(() => browserApi(accounts.edit, { body: { wants: next } }))) tell(t('saved'));
    else setWants(wants);
  }

  return (
    <div className="stack gap-2">
      {ways.map((way) => {
        const missing = way === 'sms' && !member.phone;
        return (
          <Switch
            key={way}
            checked={wants[way] && !missing}
            disabled={missing}
            onChange={(event) => void choose(way, event.target.checked)}
          >
            <span>
              <b className="block">{t(way)}</b>
              <span className="small muted">{missing ? t('smsPhone') : t(`help.${way}`)}</span>
            </span>
          </Switch>
        );
      })}
      {refusal && (
        <Notice tone="bad" alert>
          {t('failed', { detail: refusal })}
        </Notice>
      )}
    </div>
  );
}
