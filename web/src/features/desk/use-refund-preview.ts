'use client';

import { ProblemError } from '@estrade/api/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrder, RefundPreview } from '@estrade/api/ticketing-desk';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';

interface PreviewedRefund {
  /** Every ticket of the order, and whether it can be refunded. */
  all: RefundPreview | undefined;
  /** Ids of the tickets to refund: all that can be, until somebody unticks one. */
  chosen: string[];
  /** What the chosen ones move. */
  preview: RefundPreview | undefined;
  toggle: (ticketId: string) => void;
  /** Something would move. */
  ready: boolean;
  /** Why the sums could not be made, in words; empty otherwise. */
  failed: string;
}

/** The server counts: the same sums that will be moved. */
export function useRefundPreview(order: DeskOrder): PreviewedRefund {
  const [left, setLeft] = useState<readonly string[]>([]);
  const params = { eventId: order.eventId, orderId: order.id };
  const ask = (ticketIds?: string[]) => browserApi(ticketing.previewRefund, { params, body: { ticketIds } });
  const key = ['desk', 'refund-preview', order.id, order.refunded.amount];

  const all = useQuery({ queryKey: [...key, 'all'], queryFn: () => ask(), staleTime: 0 });
  const refundable = refundableOf(all.data);
  const chosen = refundable.filter((id) => !left.includes(id));
  const some = useQuery({
    queryKey: [...key, chosen],
    queryFn: () => ask(chosen),
    enabled: chosen.length > 0 && chosen.length < refundable.length,
    placeholderData: keepPreviousData,
  });
  const preview = chosen.length === refundable.length ? all.data : some.data;
  return {
    all: all.data,
    chosen,
    preview,
    ready: chosen.length > 0 && moves(preview),
    toggle: (id) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]),
    failed: sayOf(all.error ?? some.error),
  };
}

function refundableOf(preview: RefundPreview | undefined): string[] {
  return preview?.tickets.filter(({ refundable }) => refundable).map(({ id }) => id) ?? [];
}

function moves(preview: RefundPreview | undefined): boolean {
  return preview !== undefined && preview.amount.amount > 0;
}

function sayOf(error: Error | null): string {
  return error instanceof ProblemError ? error.problem.detail : '';
}
