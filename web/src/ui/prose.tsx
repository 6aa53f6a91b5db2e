import { useLocale } from 'next-intl';
import { renderMarkdown } from '@/kit/markdown';

/** A text somebody wrote in Markdown. Server components only: the cleaner weighs more than most pages. */
export function Prose({ text, className }: { text: string; className?: string }) {
  const locale = useLocale();
  return (
    <div
      className={className ? `prose ${className}` : 'prose'}
      dangerouslySetInnerHTML={{ __html: renderMarkdown(text, locale) }}
    />
  );
}
