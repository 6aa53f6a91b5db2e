import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller, Headers, RawBody } from '@nestjs/common';
import { Input, Serves } from '#kit/http/serves';
import { Inbox } from './inbox.service.ts';

/** Where providers knock. */
@Controller()
export class WebhooksController {
  constructor(private readonly inbox: Inbox) {}

  @Serves(payments.webhook)
  webhook(
    @Input() { params }: In<typeof payments.webhook>,
    @RawBody() raw: Buffer | undefined,
    @Headers() headers: Record<string, unknown>,
  ) {
    return this.inbox.receive(params.provider, raw, headers);
  }
}
