'use client';

import { ProblemError } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckInResult } from '@estrade/api/ticketing-door';
import type { z } from 'zod';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import type { Device } from './device';
import { doorKeys } from './door-keys';
import { lookOf } from './look-of-answer';
import { see, type Sight } from './same-code';
import { signal } from './signal';

export type Admitted = z.output<typeof CheckInResult>;

interface Attempt {
  readonly id: string;
  readonly listId: string;
  readonly code: string;
  readonly door: string;
}

/** What stands in front of the camera picture. */
export type Shown =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answer'; readonly result: Admitted }
  /** Nobody answered: the ticket is neither in nor refused. */
  | { readonly kind: 'lost'; readonly attempt: Attempt }
  | { readonly kind: 'refused'; readonly text: string };

interface Admission {
  shown: Shown | null;
  /** A code the camera sees. */
  onSeen: (code: string) => void;
  /** A code somebody typed or found by name. */
  ask: (code: string) => void;
  /** The same attempt once more: harmless if the first one arrived after all. */
  again: () => void;
  next: () => void;
}

const PATIENCE_MS = 8000;
/** A green answer goes by itself: nobody waits behind it. Red and orange stay until somebody has read them. */
const GREEN_STAYS_MS = 2600;

export function useAdmission(listId: string, device: Device): Admission {
  const [shown, setShown] = useState<Shown | null>(null);
  const sight = useRef<Sight | null>(null);
  const queries = useQueryClient();
  useEffect(() => {
    if (!isGreen(shown)) return;
    const leave = setTimeout(() => setShown(null), GREEN_STAYS_MS);
    return () => clearTimeout(leave);
  }, [shown]);

  async function send(attempt: Attempt) {
    setShown({ kind: 'asking' });
    try {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const result = await browserApi(ticketing.checkIn, { body: attempt }, { signal: patience });
      setShown({ kind: 'answer', result });
      signal(lookOf(result.answer).tone, device);
    } catch (failure) {
      setShown(refusedOrLost(failure, attempt));
      signal('warn', device);
    }
    await Promise.all(doorKeys.all(listId).map((queryKey) => queries.invalidateQueries({ queryKey })));
  }

  const ask = (code: string) => void send({ id: crypto.randomUUID(), listId, code, door: device.door });

  function onSeen(code: string) {
    const free = shown === null || isGreen(shown);
    if (!free && sight.current?.code !== code) return;
    const seen = see(sight.current, code, Date.now());
    sight.current = seen.sight;
    if (free && seen.fresh) ask(code);
  }

  return {
    shown,
    onSeen,
    ask,
    again: () => shown?.kind === 'lost' && void send(shown.attempt),
    next: () => setShown(null),
  };
}

function isGreen(shown: Shown | null): boolean {
  return shown?.kind === 'answer' && lookOf(shown.result.answer).tone === 'good';
}

function refusedOrLost(failure: unknown, attempt: Attempt): Shown {
  const refused = failure instanceof ProblemError && failure.problem.status > 0 && failure.problem.status < 500;
  return refused ? { kind: 'refused', text: failure.problem.detail } : { kind: 'lost', attempt };
}
