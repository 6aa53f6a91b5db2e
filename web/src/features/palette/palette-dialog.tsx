'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { localized } from '@/kit/i18n/locales';
import { Icon } from '@/ui/icon';
import { markedPart, type Choice, type Place } from './choices';
import { useChoices } from './use-choices';

interface PaletteDialogProps {
  organizationId: string;
  places: readonly Place[];
  runs: boolean;
  onClose: () => void;
}

export function PaletteDialog({ onClose, ...where }: PaletteDialogProps) {
  const [t, locale, router, list] = [useTranslations('palette'), useLocale(), useRouter(), useId()];
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { choices, busy } = useChoices(typed, where);
  useEffect(() => dialog.current?.showModal(), []);

  function go({ href }: Choice) {
    onClose();
    router.push(localized(href, locale));
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((at + step + choices.length) % Math.max(1, choices.length));
    }
    const chosen = choices[at];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen);
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press outside closes, as Escape does
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('open')}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <label className="palette-field">
        <Icon name="search" />
        <span className="visually-hidden">{t('search')}</span>
        <input
          type="search"
          value={typed}
          placeholder={t('placeholder')}
          autoComplete="off"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
          onChange={({ target }) => (setTyped(target.value), setAt(0))}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className="menu" id={list} role="listbox" aria-label={t('found')} aria-busy={busy}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.href}
            id={`${list}-${index}`}
            choice={choice}
            head={choice.group !== choices[index - 1]?.group}
            current={index === at}
            typed={typed}
            onChoose={() => go(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && !busy && (
        <p className="pad muted" role="status">
          {t('nothing', { typed })}
        </p>
      )}
      <p className="palette-help" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.choose')}
        </span>
        <span>
          <kbd>↵</kbd> {t('keys.go')}
        </span>
        <span>
          <kbd>{t('keys.escape')}</kbd> {t('keys.close')}
        </span>
      </p>
    </dialog>
  );
}

interface ChoiceLineProps {
  id: string;
  choice: Choice;
  head: boolean;
  current: boolean;
  typed: string;
  onChoose: () => void;
}

function ChoiceLine({ id, choice, head, current, typed, onChoose }: ChoiceLineProps) {
  const t = useTranslations('palette');
  const parts = markedPart(choice.label, typed);
  return (
    <>
      {head && (
        <p className="menu-title" role="presentation">
          {t(`group.${choice.group}`)}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field, as in every combobox */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={current}
        className={current ? 'is-active' : undefined}
        onClick={onChoose}
      >
        <Icon name={choice.icon} />
        <span className="two">
          <b>
            {parts ? (
              <>
                {parts[0]}
                <mark>{parts[1]}</mark>
                {parts[2]}
              </>
            ) : (
              choice.label
            )}
          </b>
          {choice.line && <small>{choice.line}</small>}
        </span>
      </div>
    </>
  );
}
