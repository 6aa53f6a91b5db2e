import { jsonText } from '#kit/database/json';
import type { Terms } from './service.ts';

/** A row of `offers.versions`, as `to_jsonb` gives it. */
export interface VersionRow {
  readonly id: string;
  readonly number: number | null;
  readonly published_at: string | null;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly price: number | null;
  readonly currency: string;
  readonly vat_rate_bp: number;
  readonly minutes: number | null;
  readonly days: number | null;
  readonly buffer_before_minutes: number;
  readonly buffer_after_minutes: number;
  readonly notice_minutes: number;
  readonly horizon_days: number;
  readonly seats: number;
  readonly approval: Terms['approval'];
  readonly locations: Terms['locations'];
  readonly deposit_kind: 'none' | 'percentage' | 'fixed';
  readonly deposit_nature: 'acompte' | 'arrhes' | null;
  readonly deposit_basis_points: number | null;
  readonly deposit_amount: number | null;
  readonly cancellation: Terms['cancellation'];
  readonly brief: Terms['brief'];
}

export function toTerms(row: VersionRow): Terms {
  const { title, description, kind, price, currency, seats, approval, locations, cancellation, brief } = row;
  return {
    title,
    description,
    kind,
    price,
    currency,
    vatRateBp: row.vat_rate_bp,
    duration: row.minutes === null ? { days: row.days! } : { minutes: row.minutes },
    bufferBeforeMinutes: row.buffer_before_minutes,
    bufferAfterMinutes: row.buffer_after_minutes,
    noticeMinutes: row.notice_minutes,
    horizonDays: row.horizon_days,
    seats,
    approval,
    locations,
    deposit: toDeposit(row),
    cancellation,
    brief,
  };
}

export function toColumns(terms: Terms) {
  const { title, description, kind, price, currency, seats, approval, locations, deposit, duration } = terms;
  return {
    title,
    description,
    kind,
    price,
    currency,
    vat_rate_bp: terms.vatRateBp,
    minutes: 'minutes' in duration ? duration.minutes : null,
    days: 'days' in duration ? duration.days : null,
    buffer_before_minutes: terms.bufferBeforeMinutes,
    buffer_after_minutes: terms.bufferAfterMinutes,
    notice_minutes: terms.noticeMinutes,
    horizon_days: terms.horizonDays,
    seats,
    approval,
    locations: [...locations],
    deposit_kind: deposit.kind,
    deposit_nature: deposit.kind === 'none' ? null : deposit.nature,
    deposit_basis_points: deposit.kind === 'percentage' ? deposit.basisPoints : null,
    deposit_amount: deposit.kind === 'fixed' ? deposit.amount : null,
    cancellation: jsonText(terms.cancellation),
    brief: jsonText(terms.brief),
  };
}

/** What each kind needs is there: the table checks it. */
function toDeposit(row: VersionRow): Terms['deposit'] {
  const nature = row.deposit_nature!;
  if (row.deposit_kind === 'percentage') return { kind: 'percentage', nature, basisPoints: row.deposit_basis_points! };
  if (row.deposit_kind === 'fixed') return { kind: 'fixed', nature, amount: row.deposit_amount! };
  return { kind: 'none' };
}
