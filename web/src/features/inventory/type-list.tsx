'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { Inventory, TicketType } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { browserApi } from '@/kit/browser-api';
import { moved } from './places';
import { TypeRow } from './type-row';
import type { useInventory } from './use-inventory';

export type Stock = ReturnType<typeof useInventory>;

interface TypeListProps {
  types: readonly TicketType[];
  stock: Stock;
  onEdit: (type: TicketType) => void;
}

/** The ticket types in the order people see them: dragged by the grip, or moved by its arrows. */
export function TypeList({ types, stock, onEdit }: TypeListProps) {
  const t = useTranslations('inventory.types');
  const [held, setHeld] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  function put(from: number, to: number) {
    const next = moved(types, from, to);
    if (next.every((type, index) => type === types[index])) return;
    setSaid(t('moved', { name: types[from]?.name ?? '', place: to + 1, count: types.length }));
    stock.show(inOrder(stock.inventory, next));
    const ticketTypeIds = next.map(({ id }) => id);
    void stock.act(() =>
      browserApi(ticketing.orderTicketTypes, { params: { eventId: stock.inventory.eventId }, body: { ticketTypeIds } }),
    );
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    put(index, index + step);
  }

  function onDrop(event: DragEvent, index: number) {
    event.preventDefault();
    const from = types.findIndex(({ id }) => id === held);
    setHeld(null);
    if (from >= 0) put(from, index);
  }

  return (
    <>
      <ul className="rows">
        {types.map((type, index) => (
          <TypeRow
            key={type.id}
            type={type}
            stock={stock}
            onEdit={() => onEdit(type)}
            isHeld={held === type.id}
            grip={{
              onKeyDown: (event) => onKeyDown(event, index),
              onDragStart: () => setHeld(type.id),
              onDragEnd: () => setHeld(null),
            }}
            onDrop={(event) => onDrop(event, index)}
          />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function inOrder(inventory: Inventory, types: readonly TicketType[]): Inventory {
  const archived = inventory.ticketTypes.filter((type) => type.archived);
  return { ...inventory, ticketTypes: [...types, ...archived] };
}
