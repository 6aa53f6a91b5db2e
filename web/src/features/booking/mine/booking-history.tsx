import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { Timeline } from '@/ui/disclosure';
import { Panel } from '@/ui/workspace';

type Step = MyBookingDetail['history'][number];

/** What became of it, oldest first; a hold of a few minutes is not worth a line. */
export function History({ booking: { history, zone, organization } }: { booking: MyBookingDetail }) {
  const [t, locale] = [useTranslations('booking.history'), useLocale()];
  const steps = history.filter(({ state }) => state !== 'held');
  if (steps.length === 0) return null;
  const say = ({ state, by, formerStartsAt }: Step) => {
    if (state === null || state === 'held') {
      const former = formerStartsAt ? formatMoment({ at: formerStartsAt, zone }, locale) : '';
      return t('moved', { name: organization.name, former });
    }
    return t(`became.${state}`, { by: by === 'client' ? 'you' : by, name: organization.name });
  };
  return (
    <Panel title={t('title')} pad>
      <Timeline
        items={steps.map((step) => ({
          key: step.at + (step.state ?? ''),
          state: 'done' as const,
          title: say(step),
          text: formatMoment({ at: step.at, zone }, locale, 'numeric'),
        }))}
      />
    </Panel>
  );
}
