/** The result of one job of a batch: an Error is its own, not its neighbours'. */
export type Outcome<R> = R | Error;

/** Throws the error of a job, or gives its result. */
export function orThrow<R>(outcome: Outcome<R>): R {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}
