import type { useTranslations } from 'next-intl';

type Say = ReturnType<typeof useTranslations<'moderation'>>;
type ActionKey = Parameters<Say>[0];

/** `events.published` in words; an action nobody has named yet stands as it is. */
export function actionName(t: Say, action: string): string {
  const key = `action.${action}` as ActionKey;
  return t.has(key) ? t(key) : action;
}
