import type { JournalLine } from '@estrade/api/moderation';
import type { SignedRow } from './journal.service.ts';

export function toJournalLine({ row, name }: SignedRow): JournalLine {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { id: row.actor_id, name, role: row.actor_role },
    action: row.action,
    subject: { type: row.subject_type, id: row.subject_id },
    details: row.details,
  };
}
