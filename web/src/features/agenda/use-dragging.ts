'use client';

import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import type { BlockWish } from './block-dialog';
import type { Item, Stretch } from './columns';
import type { MoveWish } from './move-dialog';

type BookingItem = Extract<Item, { kind: 'booking' }>;

/** What is being drawn with the mouse: a booking on its way, or time to keep. */
interface Drawn extends Stretch {
  on: string;
  moved: boolean;
}

export interface Dragging {
  drawn: Drawn | null;
  /** Takes hold of a booking. */
  move: (event: PointerEvent, item: BookingItem) => void;
  /** Begins to draw on empty time. */
  drawOn: (event: PointerEvent, on: string) => void;
  /** Whether the press that ends now was a drag: it opens nothing. */
  wasDrawn: () => boolean;
}

interface Options {
  hours: Stretch;
  canArrange: boolean;
  onMove: (wish: MoveWish) => void;
  onBlock: (wish: BlockWish) => void;
}

interface Hold {
  kind: 'move' | 'draw';
  item?: BookingItem;
  on: string;
  /** Minutes between the start of what is held and where it is held. */
  grip: number;
  x: number;
  y: number;
}

const STEP = 15;
/** A press that moves less is a click. */
const SLACK = 6;
const END = 1440;

/** Drawing on a calendar with mouse or pen. A finger scrolls; what can be drawn can also be said in a form. */
export function useDragging({ hours, canArrange, onMove, onBlock }: Options): Dragging {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const hold = useRef<Hold | null>(null);
  const ended = useRef(false);

  const onPoint = useEffectEvent((event: globalThis.PointerEvent) => {
    const held = hold.current;
    if (!held || (!drawn && isStill(held, event))) return;
    const at = placeAt(event, held, hours);
    if (at) setDrawn(held.kind === 'move' ? movedTo(held, at) : stretched(held, at));
  });
  const onRelease = useEffectEvent(() => {
    const held = hold.current;
    hold.current = null;
    ended.current = drawn !== null;
    setDrawn(null);
    if (!held || !drawn) return;
    if (held.kind === 'draw') onBlock(drawn);
    else if (held.item && hasMoved(held, drawn)) onMove({ booking: held.item.of, on: drawn.on, from: drawn.from });
  });
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !hold.current) return;
    hold.current = null;
    setDrawn(null);
  });
  useEffect(() => listen(onPoint, onRelease, onEscape), []);

  const begin = (event: PointerEvent, on: string, item?: BookingItem) => {
    ended.current = false;
    if (event.pointerType !== 'touch' && event.button === 0) hold.current = heldAt(event, { on, item, hours });
  };
  return {
    drawn,
    move: (event, item) => begin(event, dayOf(event.currentTarget), item),
    drawOn: (event, on) => {
      if (canArrange && event.target === event.currentTarget) begin(event, on);
    },
    wasDrawn: () => ended.current,
  };
}

function listen(
  onPoint: (event: globalThis.PointerEvent) => void,
  onRelease: () => void,
  onEscape: (event: KeyboardEvent) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('pointermove', onPoint, { signal });
  window.addEventListener('pointerup', onRelease, { signal });
  window.addEventListener('keydown', onEscape, { signal });
  return () => stop.abort();
}

function heldAt(event: PointerEvent, { on, item, hours }: { on: string; item?: BookingItem; hours: Stretch }): Hold {
  const { clientX: x, clientY: y } = event;
  const at = minutesAt(event.currentTarget.closest('.cal-day'), y, hours);
  return { kind: item ? 'move' : 'draw', item, on, grip: item ? at - item.from : snapped(at), x, y };
}

interface Place {
  on: string;
  minutes: number;
}

function placeAt(event: globalThis.PointerEvent, held: Hold, hours: Stretch): Place | null {
  const days = [...document.querySelectorAll<HTMLElement>('.cal-day')].filter(({ offsetWidth }) => offsetWidth > 0);
  const under = days.find((day) => {
    const { left, right } = day.getBoundingClientRect();
    return left <= event.clientX && event.clientX < right;
  });
  const column = held.kind === 'draw' ? days.find((day) => day.dataset['on'] === held.on) : under;
  if (!column) return null;
  return { on: column.dataset['on'] ?? held.on, minutes: minutesAt(column, event.clientY, hours) };
}

function minutesAt(column: Element | null, y: number, { from, until }: Stretch): number {
  if (!column) return from * 60;
  const { top, height } = column.getBoundingClientRect();
  const ratio = Math.min(1, Math.max(0, (y - top) / height));
  return Math.round((from + ratio * (until - from)) * 60);
}

function movedTo({ item, grip }: Hold, { on, minutes }: Place): Drawn {
  const length = item ? item.until - item.from : STEP;
  const from = Math.min(Math.max(0, snapped(minutes - grip)), END - STEP);
  return { on, from, until: Math.min(END, from + length), moved: true };
}

function stretched({ on, grip }: Hold, { minutes }: Place): Drawn {
  const [from, until] = [Math.min(grip, snapped(minutes)), Math.max(grip, snapped(minutes))];
  return { on, from, until: Math.max(until, from + STEP), moved: false };
}

function hasMoved({ item, on }: Hold, done: Drawn): boolean {
  return done.on !== on || done.from !== item?.from;
}

function isStill({ x, y }: Hold, { clientX, clientY }: globalThis.PointerEvent): boolean {
  return Math.hypot(clientX - x, clientY - y) < SLACK;
}

function snapped(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

function dayOf(element: Element): string {
  return element.closest<HTMLElement>('.cal-day')?.dataset['on'] ?? '';
}
