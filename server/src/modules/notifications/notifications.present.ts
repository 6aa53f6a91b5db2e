import type { Notice as NoticeDto } from '@estrade/api/notifications';
import { message } from '#kit/text/message';
import { type Notice, wordsOf } from './notice.ts';

export function toNotice(notice: Notice, locale: 'fr' | 'en'): NoticeDto {
  const { title, body } = wordsOf(notice.kind, locale);
  return {
    id: notice.id,
    kind: notice.kind,
    title: message(locale, title, notice.params),
    body: body && (message(locale, body, notice.params) || null),
    path: notice.path,
    at: notice.at.toISOString(),
    readAt: notice.readAt?.toISOString() ?? null,
  };
}
