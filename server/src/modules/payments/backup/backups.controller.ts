import { payments } from '@estrade/api/payments';
import { Controller } from '@nestjs/common';
import { Serves } from '#kit/http/serves';
import { Backups } from './backups.service.ts';

/** Copies of the payment database, for staff. */
@Controller()
export class BackupsController {
  constructor(private readonly copies: Backups) {}

  @Serves(payments.backups)
  async backups() {
    return { items: await this.copies.list() };
  }

  @Serves(payments.backUp)
  backUp() {
    return this.copies.take();
  }
}
