import { useTranslations } from 'next-intl';

export const contentId = 'content';

/** First thing the Tab key meets. */
export function SkipLink() {
  const t = useTranslations('layout');
  return (
    <a className="skip" href={`#${contentId}`}>
      {t('skip')}
    </a>
  );
}
