'use client';

import { Visibility } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { Field, FieldGroup } from '@/ui/field';
import type { IconName } from '@/ui/icon-names';
import { Input } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { House } from '../house';
import { FoodFields } from './food-fields';
import { useDesk } from './use-desk';
import { useField } from './use-field';

const icons = { public: 'globe', unlisted: 'link', private: 'lock' } as const satisfies Record<string, IconName>;

/** Who may see it, how many may come, what there is to eat. */
export function OptionsPart({ house }: { house: House }) {
  const t = useTranslations('events.options');
  const capacity = useField('capacity');
  return (
    <section className="form-part" id="options">
      <header>
        <h2>{t('title')}</h2>
      </header>
      <VisibilityChoice />
      <InvitationLink origin={house.origin} />
      <Field label={t('capacity')} optional id="capacity" help={t('capacityHelp')} error={capacity.error}>
        <Input
          inputMode="numeric"
          className="num max-w-40"
          defaultValue={capacity.value ?? ''}
          onChange={({ target }) => capacity.set(readCount(target.value))}
        />
      </Field>
      {house.freeFood && <FoodFields />}
    </section>
  );
}

// What is no number stays in the field and is refused by the schema, rather than read as something else.
function readCount(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  return bare === '' ? null : /^\d+$/.test(bare) ? Number(bare) : Number.NaN;
}

function VisibilityChoice() {
  const t = useTranslations('events.options');
  const { value, set, error } = useField('visibility');
  return (
    <FieldGroup label={t('visibility')} id="visibility" error={error}>
      <div className="stack gap-2">
        {Visibility.options.map((option) => (
          <Choice
            key={option}
            name="visibility"
            icon={icons[option]}
            title={t(`visible.${option}`)}
            text={t(`visibleText.${option}`)}
            checked={value === option}
            onChange={() => set(option)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** The address to send to those who are invited; whoever has it may enter. */
function InvitationLink({ origin }: { origin: string }) {
  const t = useTranslations('events.options');
  const { event, draft } = useDesk();
  const [copied, setCopied] = useState(false);
  if (draft.visibility === 'public') return null;
  const key = draft.visibility === 'private' ? `?key=${event.invitationKey}` : '';
  const address = `${origin}/events/${event.slug}${key}`;
  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
    tell(t('copied'));
  }
  return (
    <div className="with-button is-low">
      <Field label={t('link')} id="invitation-link" help={t(`linkHelp.${draft.visibility}`)}>
        <Input readOnly value={address} onFocus={({ target }) => target.select()} />
      </Field>
      <Button variant="secondary" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  );
}
