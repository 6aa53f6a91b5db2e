import type { CardFailure } from '@estrade/api/card-network';
import { ProblemError } from '@estrade/api/client';

/** A card that was refused, as a refusal that lands on the field it is about. */
export function cardRefused(failure: CardFailure | null, detail: string): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: '',
    status: 402,
    code: 'card.refused',
    detail,
    field: fieldOf(failure),
  });
}

/** The network speaks of month and year apart; the form has one field for both. */
export function onCardField(refusal: unknown): unknown {
  if (!(refusal instanceof ProblemError)) return refusal;
  const { field, errors } = refusal.problem;
  return new ProblemError({
    ...refusal.problem,
    field: field && named(field),
    errors: errors?.map((error) => ({ ...error, field: named(error.field) })),
  });
}

function named(path: string): string {
  return path.replace(/^card\.exp(Month|Year)$/, 'card.expiry');
}

function fieldOf(failure: CardFailure | null): string {
  if (failure === 'incorrect_cvc') return 'card.cvc';
  return failure === 'expired_card' ? 'card.expiry' : 'card.number';
}
