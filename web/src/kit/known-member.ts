'use client';

import { accounts } from '@estrade/api/accounts';
import type { Member } from '@estrade/api/accounts-shapes';
import { useEffect, useState } from 'react';
import { browserApi } from './browser-api';
import { isRememberedSignedIn, rememberSignedIn } from './signed-in';

export type KnownMember = Pick<Member, 'name' | 'email' | 'phone'>;

/**
 * Who is signed in, on a page anybody may open. The server cannot renew a session that ran out there, so the browser does, when it
 * remembers one. Undefined while that is being found out, null for nobody.
 */
export function useKnownMember(given: KnownMember | null): KnownMember | null | undefined {
  const [member, setMember] = useState<KnownMember | null | undefined>(given ?? undefined);
  useEffect(() => {
    if (given) return;
    if (!isRememberedSignedIn()) return setMember(null);
    browserApi(accounts.me).then(setMember, () => {
      rememberSignedIn(false);
      setMember(null);
    });
  }, [given]);
  return member;
}
