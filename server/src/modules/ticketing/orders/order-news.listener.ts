import { Injectable } from '@nestjs/common';
import { ticketing } from '@estrade/api/ticketing';
import { OrderPaid, OrderRefunded, OrderRefused, TicketsCancelled } from '#core/ticketing';
import { AfterTelling } from '#kit/facts/after-telling';
import { Live } from '#kit/realtime/live';
import { topic } from '#kit/realtime/topic';
import { Seals } from '../tickets/seals.service.ts';

/** Who looks at an order sees it change. */
@Injectable()
export class OrderNews {
  constructor(
    private readonly live: Live,
    private readonly seals: Seals,
  ) {}

  @AfterTelling(OrderPaid)
  onPaid({ data }: OrderPaid): void {
    this.changed(data.orderId);
  }

  @AfterTelling(OrderRefused)
  onRefused({ data }: OrderRefused): void {
    this.changed(data.orderId);
  }

  @AfterTelling(TicketsCancelled)
  onCancelled({ data }: TicketsCancelled): void {
    this.changed(data.orderId);
  }

  @AfterTelling(OrderRefunded)
  onRefunded({ data }: OrderRefunded): void {
    this.changed(data.orderId);
  }

  private changed(orderId: string): void {
    this.live.changed(topic(ticketing.order, { secret: this.seals.orderSecret(orderId) }));
  }
}
