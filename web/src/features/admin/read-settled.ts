import { ProblemError } from '@estrade/api/client';

/** One figure of a page of many: what cannot be read is missing, the others still stand. A session that ended is everybody's end. */
export async function readSettled<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof ProblemError ? error.problem.status : 0;
    if (status === 401 || status === 403) throw error;
    return null;
  }
}
