import type { ServiceDraft } from '@estrade/api/offers-shapes';

/** What the edition knows. */
export interface Known {
  readonly kinds: readonly string[];
  readonly vatRates: readonly number[];
}

export interface Fault {
  readonly code: string;
  readonly field: string;
}

const MINUTES_A_DAY = 1440;

/** The first thing wrong with a draft beyond the shape of its fields; undefined when it could be published. */
export function faultOf(draft: ServiceDraft, known: Known): Fault | undefined {
  return catalogueFault(draft, known) ?? priceFault(draft) ?? timeFault(draft) ?? listFault(draft);
}

function catalogueFault({ kind, vatRateBp }: ServiceDraft, { kinds, vatRates }: Known): Fault | undefined {
  if (!kinds.includes(kind)) return { code: 'offers.unknown_kind', field: 'kind' };
  if (!vatRates.includes(vatRateBp)) return { code: 'offers.unknown_vat_rate', field: 'vatRateBp' };
  return undefined;
}

function priceFault({ price, deposit, approval }: ServiceDraft): Fault | undefined {
  if (price === null && approval === 'instant') return { code: 'offers.quote_needs_approval', field: 'approval' };
  if (deposit.kind !== 'fixed') return undefined;
  if (price === null) return { code: 'offers.deposit_without_price', field: 'deposit' };
  return deposit.amount > price ? { code: 'offers.deposit_too_large', field: 'deposit.amount' } : undefined;
}

function timeFault({ noticeMinutes, horizonDays }: ServiceDraft): Fault | undefined {
  if (noticeMinutes < horizonDays * MINUTES_A_DAY) return undefined;
  return { code: 'offers.notice_beyond_horizon', field: 'noticeMinutes' };
}

function listFault({ locations, cancellation, brief }: ServiceDraft): Fault | undefined {
  if (repeated(locations) !== -1) return { code: 'offers.repeated_location', field: 'locations' };
  const risen = cancellation.findIndex((tier, at) => {
    const before = cancellation[at - 1];
    return before && (tier.hoursBefore >= before.hoursBefore || tier.refundBasisPoints >= before.refundBasisPoints);
  });
  if (risen !== -1) return { code: 'offers.tiers_not_falling', field: `cancellation.${risen}` };
  const twice = repeated(brief.map(({ key }) => key));
  return twice === -1 ? undefined : { code: 'offers.repeated_field', field: `brief.${twice}.key` };
}

/** Where something stands for the second time. */
function repeated(items: readonly string[]): number {
  return items.findIndex((item, at) => items.indexOf(item) < at);
}
