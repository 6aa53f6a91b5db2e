'use client';

import { useQueryClient } from '@tanstack/react-query';
import { accounts } from '@estrade/api/accounts';
import { PlatformRole } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Panel } from '@/ui/workspace';
import { Suspension } from './suspension';
import type { Listed } from './members';

/** A role, and whether the account is open at all. */
export function MemberActs({ member }: { member: Listed }) {
  const t = useTranslations('admin.members');
  const queries = useQueryClient();
  const params = { memberId: member.id };
  const keep = async (after: Listed) => {
    queries.setQueryData(['admin', 'member', member.id], after);
    await queries.invalidateQueries({ queryKey: ['admin', 'members'] });
  };
  return (
    <Panel title={t('acts')} pad>
      <div className="stack gap-4">
        <RoleChange member={member} onDone={keep} />
        <Suspension
          suspended={member.suspension !== null}
          texts="members"
          name={member.name}
          onSuspend={async (reason) => keep(await browserApi(accounts.suspend, { params, body: { reason } }))}
          onReactivate={async () => keep(await browserApi(accounts.reactivate, { params }))}
        />
      </div>
    </Panel>
  );
}

function RoleChange({ member, onDone }: { member: Listed; onDone: (after: Listed) => Promise<void> }) {
  const t = useTranslations('admin.members');
  const [role, setRole] = useState(member.role);
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  async function give() {
    const call = () => browserApi(accounts.setRole, { params: { memberId: member.id }, body: { role } });
    if (!(await run(async () => onDone(await call())))) return;
    setOpen(false);
    tell(t('roleDone', { name: member.name, role: t(`roles.${role}`) }));
  }
  return (
    <>
      <Field label={t('role')} help={t(`roleHelp.${role}`)} id="role">
        <Select value={role} onChange={(event) => setRole(PlatformRole.parse(event.target.value))}>
          {PlatformRole.options.map((one) => (
            <option key={one} value={one}>
              {t(`roles.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button variant="secondary" size="sm" disabled={role === member.role} onClick={() => setOpen(true)}>
          {t('giveRole')}
        </Button>
      </div>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={t('roleTitle', { name: member.name, role: t(`roles.${role}`) })}
        act={t('giveRole')}
        busy={busy}
        refusal={refusal}
        onAct={() => void give()}
      >
        <p>{t('roleText')}</p>
      </Ask>
    </>
  );
}
