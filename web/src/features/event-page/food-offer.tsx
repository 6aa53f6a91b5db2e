import type { Event } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { formatList } from '@/kit/format';
import { FreeFood } from '@/ui/badge';

/** What is offered to eat, as the organizer promises it. */
export function FoodOffer({ food: { offer, diets } }: { food: NonNullable<Event['food']> }) {
  const [t, locale] = [useTranslations('event-page.food'), useLocale()];
  return (
    <section aria-labelledby="food" className="food-offer">
      <FreeFood size="lg" />
      <div>
        <h2 className="h4" id="food">
          {offer || t('title')}
        </h2>
        {diets.length > 0 && (
          <p className="small muted">
            {t('dietsLine', {
              diets: formatList(
                diets.map((diet) => t(`diets.${diet}`)),
                locale,
              ),
            })}
          </p>
        )}
      </div>
    </section>
  );
}
