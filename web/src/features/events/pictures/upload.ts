import { ProblemError, urlOf } from '@estrade/api/client';
import { Problem } from '@estrade/api/common';
import { events } from '@estrade/api/events';

interface Upload {
  eventId: string;
  file: File;
  alt: string;
  /** Of the API's answers. */
  locale: string;
  /** 0 to 1, of the bytes that have left. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a picture and says how far it is: `fetch` does not know. */
export function uploadPicture({ eventId, file, alt, locale, onProgress, signal }: Upload): Promise<void> {
  const form = new FormData();
  form.append('alt', alt);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', urlOf(events.addPicture, { params: { eventId } }));
    request.setRequestHeader('accept-language', locale);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve();
      else reject(new ProblemError(problemOf(request)));
    });
    request.addEventListener('error', () => reject(new ProblemError(noNetwork)));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

const noNetwork: Problem = { type: 'about:blank', title: 'No network', status: 0, code: 'http.no_network', detail: '' };

function problemOf({ status, statusText, responseText }: XMLHttpRequest): Problem {
  try {
    return Problem.parse(JSON.parse(responseText));
  } catch {
    return { type: 'about:blank', title: statusText, status, code: 'http.unreadable', detail: '' };
  }
}
