'use client';

import { ProblemError } from '@estrade/api/client';
import { offers } from '@estrade/api/offers';
import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { tell } from '@/ui/toast';

type Move = 'pause' | 'resume' | 'archive';

/** Takes a service off, back on, or away; says what came of it. Answers null when it was refused. */
export function useMoves(service: WorkspaceService) {
  const [t, tErrors] = [useTranslations('services.moves'), useTranslations('errors')];
  const { id: serviceId, organizationId, revision, draft } = service;
  const params = { organizationId, serviceId };
  const calls = {
    pause: () => browserApi(offers.pause, { params, body: { revision } }),
    resume: () => browserApi(offers.resume, { params }),
    archive: () => browserApi(offers.archive, { params, body: { revision } }),
  } as const satisfies Record<Move, () => Promise<WorkspaceService>>;
  return async (move: Move): Promise<WorkspaceService | null> => {
    try {
      const after = await calls[move]();
      tell(t(`done.${move}`, { title: draft.title }));
      return after;
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
      return null;
    }
  };
}
