'use client';

import { ProblemError } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { tell } from '@/ui/toast';

const EVERY = 20_000;

/** What an event sells, as it stands: asked again every so often, for the sale goes on while one looks. */
export function useInventory(initial: Inventory) {
  const tErrors = useTranslations('errors');
  const client = useQueryClient();
  const { eventId } = initial;
  const queryKey = ['inventory', eventId];
  const { data: inventory } = useQuery({
    queryKey,
    queryFn: () => browserApi(ticketing.inventory, { params: { eventId } }),
    initialData: initial,
    refetchInterval: EVERY,
  });
  const reload = () => client.invalidateQueries({ queryKey });

  /** Does one thing and shows what came of it; a refusal is told. */
  async function act(call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
    } finally {
      await reload();
    }
  }

  return { inventory, reload, act, show: (next: Inventory) => client.setQueryData(queryKey, next) };
}
