'use client';

import type { EditorEvent } from '@estrade/api/events-shapes';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Desk, type Standing } from './desk';

/** The desk at which an event is written; every part of the editor reads and writes there. */
export const DeskContext = createContext<Desk | null>(null);

export function useNewDesk(event: EditorEvent): Desk {
  const [desk] = useState(() => new Desk(event, browserApi));
  useEffect(() => () => desk.close(), [desk]);
  return desk;
}

export function useDesk(): Standing & { desk: Desk } {
  const desk = use(DeskContext);
  if (!desk) throw new Error('a part of the editor stands outside of it');
  return { desk, ...useSyncExternalStore(desk.subscribe, desk.read, desk.read) };
}
