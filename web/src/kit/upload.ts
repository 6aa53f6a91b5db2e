import { Problem } from '@estrade/api/common';
import { ProblemError, urlOf } from '@estrade/api/client';
import type { Answer, RouteSpec } from '@estrade/api/route';
import { renewSession } from './browser-api';

interface Upload {
  params?: Record<string, unknown>;
  file: File;
  /** 0 to 1, as the bytes leave. */
  onProgress: (part: number) => void;
  /** Stops it where it is. */
  signal?: AbortSignal;
}

/** Sends one file to a route that takes a form, telling how far it is: the one thing `fetch` cannot do. Renews a session that ran out. */
export async function upload<S extends RouteSpec>(route: S, given: Upload): Promise<Answer<S>> {
  const first = await send(route, given);
  const last = first.status === 401 && (await renewSession()) ? await send(route, given) : first;
  if (last.status >= 200 && last.status < 300) return last.response as Answer<S>;
  throw new ProblemError(problemOf(last));
}

function send(route: RouteSpec, { params, file, onProgress, signal }: Upload): Promise<XMLHttpRequest> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(route.method, urlOf(route, { params }));
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    if (route.idempotent)
      request.setRequestHeader('idempotency-key', `${file.lastModified}-${file.size}-${Date.now()}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    // Whatever happened, the request knows: status 0 is no network.
    request.addEventListener('loadend', () => resolve(request));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function problemOf({ status, response }: XMLHttpRequest): Problem {
  const told = Problem.safeParse(response);
  if (told.success) return told.data;
  const code = status === 0 ? 'http.no_network' : 'http.unreadable';
  return { type: 'about:blank', title: '', status, code, detail: '' };
}
