import { Injectable } from '@nestjs/common';
import { EventCancelled, EventChanged, EventPublished, EventWithdrawn } from '#core/events';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { Following } from './following.service.ts';

@Injectable()
export class ShowsListener {
  constructor(private readonly following: Following) {}

  @Hears(EventPublished)
  async onPublished(tx: Tx, { data }: EventPublished): Promise<void> {
    await this.following.onPublished(tx, data.eventId);
  }

  @Hears(EventChanged)
  async onChanged(tx: Tx, { factId, data }: EventChanged): Promise<void> {
    await this.following.onChanged(tx, { ...data, factId });
  }

  @Hears(EventCancelled)
  async onCancelled(tx: Tx, { factId, data }: EventCancelled): Promise<void> {
    await this.following.onStopped(tx, { eventId: data.eventId, status: 'cancelled', factId });
  }

  @Hears(EventWithdrawn)
  async onWithdrawn(tx: Tx, { factId, data }: EventWithdrawn): Promise<void> {
    await this.following.onStopped(tx, { ...data, factId });
  }
}
