'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { IconButton } from '@/ui/button';
import { ErrorText } from '@/ui/field';
import { Skeleton } from '@/ui/feedback';
import type { IconName } from '@/ui/icon-names';
import { Textarea } from '@/ui/input';
import { Segment } from '@/ui/segment';
import { marked, type Mark } from './markup';
import { useField } from './use-field';

const tools: readonly { mark: Mark; icon: IconName; key?: string }[] = [
  { mark: 'heading', icon: 'heading' },
  { mark: 'bold', icon: 'bold', key: 'b' },
  { mark: 'italic', icon: 'italic', key: 'i' },
  { mark: 'list', icon: 'list' },
  { mark: 'quote', icon: 'quote' },
  { mark: 'link', icon: 'link', key: 'k' },
];

/** The text of the page, in Markdown: written with a few buttons, and seen as it will look. */
export function DescriptionInput() {
  const t = useTranslations('events.description');
  const { value, set, error } = useField('description');
  const area = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState<'write' | 'see'>('write');

  function press(mark: Mark) {
    const field = area.current;
    if (!field) return;
    const next = marked({ text: value, from: field.selectionStart, to: field.selectionEnd }, mark);
    set(next.text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.from, next.to);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const tool = (event.metaKey || event.ctrlKey) && tools.find(({ key }) => key === event.key);
    if (!tool) return;
    event.preventDefault();
    event.stopPropagation();
    press(tool.mark);
  }

  return (
    <div className="field">
      <div className="md-tools">
        <label className="label" htmlFor="description">
          {t('title')}
        </label>
        <div className="cluster gap-0.5" role="toolbar" aria-label={t('tools')} hidden={view === 'see'}>
          {tools.map(({ mark, icon }) => (
            <IconButton key={mark} icon={icon} size="sm" label={t(`marks.${mark}`)} onClick={() => press(mark)} />
          ))}
        </div>
        <Segment
          label={t('view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'write', label: t('write') },
            { value: 'see', label: t('see') },
          ]}
        />
      </div>
      {view === 'see' && <Seen text={value} />}
      <Textarea
        ref={area}
        id="description"
        rows={9}
        maxLength={20_000}
        hidden={view === 'see'}
        value={value}
        aria-describedby="description-help"
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => set(target.value)}
        onKeyDown={onKeyDown}
      />
      {error && <ErrorText>{error}</ErrorText>}
      <p className="help" id="description-help">
        {t('help')}
      </p>
    </div>
  );
}

/** The cleaner weighs more than most pages: it comes when somebody looks. */
function Seen({ text }: { text: string }) {
  const [t, locale] = [useTranslations('events.description'), useLocale()];
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void import('@/kit/markdown').then(({ renderMarkdown }) => gone || setHtml(renderMarkdown(text, locale)));
    return () => {
      gone = true;
    };
  }, [text, locale]);
  if (html === null) return <Skeleton shape="block" height="200px" />;
  if (html.trim() === '') return <p className="muted md-seen">{t('empty')}</p>;
  return <div className="prose md-seen" dangerouslySetInnerHTML={{ __html: html }} />;
}
