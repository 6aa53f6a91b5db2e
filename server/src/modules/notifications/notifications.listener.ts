import { Injectable } from '@nestjs/common';
import {
  EventApproved,
  EventCancelled,
  EventChanged,
  EventChangesRequested,
  EventSubmitted,
  EventWithdrawn,
} from '#core/events';
import { LetterAsked, OrderDisputed, OrderPaid, OrderRefunded, OrderRefused, TicketsCancelled } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Hears, HearsTogether } from '#kit/facts/hears';
import { Jobs } from '#kit/jobs/jobs';
import { TellHolders, TellModerators, TellOrganizers, WriteToBuyer } from './telling.jobs.ts';

/** Hears what people must know and hands it to the jobs that write. */
@Injectable()
export class NotificationsListener {
  constructor(private readonly jobs: Jobs) {}

  @HearsTogether(OrderPaid)
  async onOrderPaid(tx: Tx, facts: OrderPaid[]): Promise<void> {
    const letters = facts.map(({ data: { orderId, tickets } }) => {
      return new WriteToBuyer({ orderId, kind: 'order_confirmation', key: orderId, params: { count: tickets } });
    });
    await this.jobs.enqueueAll(tx, letters);
  }

  @Hears(LetterAsked)
  async onLetterAsked(tx: Tx, { data: { orderId, askedId } }: LetterAsked): Promise<void> {
    await this.jobs.enqueue(tx, new WriteToBuyer({ orderId, kind: 'tickets_again', key: askedId, params: {} }));
  }

  @Hears(OrderRefused)
  async onOrderRefused(tx: Tx, { data: { orderId } }: OrderRefused): Promise<void> {
    await this.jobs.enqueue(tx, new WriteToBuyer({ orderId, kind: 'order_refused', key: orderId, params: {} }));
  }

  @Hears(OrderRefunded)
  async onOrderRefunded(tx: Tx, { factId, data }: OrderRefunded): Promise<void> {
    const { amount, currency } = data;
    await this.jobs.enqueue(
      tx,
      new WriteToBuyer({ orderId: data.orderId, kind: 'order_refunded', key: factId, params: { amount, currency } }),
    );
  }

  @Hears(TicketsCancelled)
  async onTicketsCancelled(tx: Tx, { factId, data }: TicketsCancelled): Promise<void> {
    if (data.by === 'event') return; // they are told that the event is cancelled
    const params = { count: data.ticketIds.length };
    await this.jobs.enqueue(
      tx,
      new WriteToBuyer({ orderId: data.orderId, kind: 'tickets_cancelled', key: factId, params }),
    );
  }

  @Hears(OrderDisputed)
  async onOrderDisputed(tx: Tx, { data: { ref, state, ...about } }: OrderDisputed): Promise<void> {
    const kind = ({ opened: 'order_disputed', won: 'dispute_won', lost: 'dispute_lost' } as const)[state];
    await this.jobs.enqueue(tx, new TellOrganizers({ ...about, kind, key: `${ref}:${state}` }));
  }

  @Hears(EventSubmitted)
  async onEventSubmitted(tx: Tx, { factId, data }: EventSubmitted): Promise<void> {
    await this.jobs.enqueue(tx, new TellModerators({ ...data, key: factId }));
  }

  @Hears(EventApproved)
  async onEventApproved(tx: Tx, { factId, data }: EventApproved): Promise<void> {
    await this.jobs.enqueue(tx, new TellOrganizers({ ...data, kind: 'event_published', key: factId }));
  }

  @Hears(EventChangesRequested)
  async onChangesRequested(tx: Tx, { factId, data }: EventChangesRequested): Promise<void> {
    await this.jobs.enqueue(tx, new TellOrganizers({ ...data, kind: 'event_changes_requested', key: factId }));
  }

  @Hears(EventChanged)
  async onEventChanged(tx: Tx, { factId, data }: EventChanged): Promise<void> {
    await this.jobs.enqueue(tx, new TellHolders({ ...data, kind: 'event_changed', key: factId }));
  }

  @Hears(EventCancelled)
  async onEventCancelled(tx: Tx, { factId, data }: EventCancelled): Promise<void> {
    await this.jobs.enqueue(tx, new TellHolders({ ...data, kind: 'event_cancelled', key: factId }));
  }

  /** Suspended events may come back; removed ones do not. */
  @Hears(EventWithdrawn)
  async onEventStopped(tx: Tx, { factId, data: { status, ...about } }: EventWithdrawn): Promise<void> {
    if (status !== 'suspended' && status !== 'removed') return;
    const kind = status === 'suspended' ? 'event_suspended' : 'event_taken_down';
    await this.jobs.enqueue(tx, new TellOrganizers({ ...about, kind, key: factId }));
  }

  /** Tickets of a suspended event stay valid: only of a removed one their holders are told. */
  @Hears(EventWithdrawn)
  async onEventRemoved(tx: Tx, { factId, data: { status, ...about } }: EventWithdrawn): Promise<void> {
    if (status !== 'removed') return;
    await this.jobs.enqueue(tx, new TellHolders({ ...about, kind: 'event_removed', key: factId }));
  }
}
