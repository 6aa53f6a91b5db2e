import { Controller } from '@nestjs/common';
import { moderation as routes } from '@estrade/api/moderation';
import type { In } from '@estrade/api/route';
import { cut } from '#kit/http/cursor';
import { Input, Serves } from '#kit/http/serves';
import { JournalService } from './journal.service.ts';
import { toJournalLine } from './moderation.present.ts';

@Controller()
export class ModerationController {
  constructor(private readonly journal: JournalService) {}

  @Serves(routes.journal)
  async list(@Input() { query }: In<typeof routes.journal>) {
    const lines = await this.journal.page(query);
    return cut(lines, query.limit, { item: toJournalLine, key: ({ row }) => [row.at.toISOString(), row.id] });
  }
}
