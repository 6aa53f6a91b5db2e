import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller } from '@nestjs/common';
import { FromBytes, FromHeaders, Input, Serves } from '#kit/http/serves';
import { Inbox } from './inbox.service.ts';

/** Where providers knock. */
@Controller()
export class WebhooksController {
  constructor(private readonly inbox: Inbox) {}

  @Serves(payments.webhook)
  webhook(
    @Input() { params }: In<typeof payments.webhook>,
    @FromBytes() raw: Buffer | undefined,
    @FromHeaders() headers: Record<string, unknown>,
  ) {
    return this.inbox.receive(params.provider, raw, headers);
  }
}
