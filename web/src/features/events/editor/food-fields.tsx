'use client';

import { FreeFood } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { Chip } from '@/ui/chip';
import { Switch } from '@/ui/choice';
import { Field, FieldGroup } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { useField } from './use-field';

const diets = FreeFood.shape.diets.unwrap().element.options;
type Diet = (typeof diets)[number];

/** The FreeFood offer: what there is, and for whom. */
export function FoodFields() {
  const t = useTranslations('events.food');
  const { value, set, error } = useField('food');
  const toggle = (diet: Diet) => {
    if (!value) return;
    const has = value.diets.includes(diet);
    set({ ...value, diets: has ? value.diets.filter((one) => one !== diet) : [...value.diets, diet] });
  };
  return (
    <div className="stack" id="food">
      <Switch checked={value !== null} onChange={({ target }) => set(target.checked ? { offer: '', diets: [] } : null)}>
        <span>
          <b className="h4">{t('title')}</b>
          <span className="small muted block">{t('text')}</span>
        </span>
      </Switch>
      {value && (
        <>
          <Field label={t('offer')} id="food-offer" help={t('offerHelp')} error={error}>
            <Textarea
              rows={2}
              maxLength={300}
              value={value.offer}
              onChange={({ target }) => set({ ...value, offer: target.value })}
            />
          </Field>
          <FieldGroup label={t('diets')}>
            <div className="cluster">
              {diets.map((diet) => (
                <Chip key={diet} food pressed={value.diets.includes(diet)} onClick={() => toggle(diet)}>
                  {t(`diet.${diet}`)}
                </Chip>
              ))}
            </div>
          </FieldGroup>
        </>
      )}
    </div>
  );
}
