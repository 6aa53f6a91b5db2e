import { client, ProblemError, type Client } from '@estrade/api/client';

/**
 * The API from the browser: same origin, so cookies go by themselves. An access token that ran out is renewed once and the call
 * repeated; several calls at the same moment share one renewal, because a refresh token is used only once.
 */
export const browserApi: Client = client({
  baseUrl: '',
  headers: () => ({ 'accept-language': document.documentElement.lang }),
  fetch: fetchRenewing,
});

let renewal: Promise<boolean> | undefined;

/** A 401 of these is about what was typed, not about a session that ran out. */
const signingIn = /^\/api\/auth\/(login|refresh|confirmation)\b/;

async function fetchRenewing(input: string, init: RequestInit): Promise<Response> {
  const response = await reach(input, init);
  if (response.status !== 401 || signingIn.test(input)) return response;
  return (await renewSession()) ? reach(input, init) : response;
}

/** Trades the refresh cookie for a new session. False when nobody is signed in any more. */
export function renewSession(): Promise<boolean> {
  renewal ??= fetch('/api/auth/refresh', { method: 'POST' })
    .then(
      ({ ok }) => ok,
      () => false,
    )
    .finally(() => (renewal = undefined));
  return renewal;
}

/** No answer at all is told apart from a refusal: nothing was done, so the person may simply try again. */
async function reach(input: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ProblemError({
      type: 'about:blank',
      title: 'No network',
      status: 0,
      code: 'http.no_network',
      detail: '',
    });
  }
}
