import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/ui/icon';
import type { Column, Remark } from './columns';
import { townOf } from './words';

const MOST = 2;

/** Why a day is not like the others: closed, a holiday, other hours, a journey. */
export function DayRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const say = useRemark();
  const said = shared(remarks, say);
  if (said.length === 0) return null;
  return (
    <p className="cal-remarks" title={said.map(({ text }) => text).join('\n')}>
      {said.slice(0, MOST).map(({ key, text, because }) => (
        <span key={key}>
          <Icon name={icons[because]} size="sm" /> {text}
        </span>
      ))}
      {said.length > MOST && <span>+{said.length - MOST}</span>}
    </p>
  );
}

/** Why nothing can be had on a day. */
export function useWhy() {
  const [t, locale] = [useTranslations('agenda.because'), useLocale()];
  return ({ on, remarks }: Pick<Column, 'on' | 'remarks'>): string => {
    const holiday = remarks.find(({ because }) => because === 'holiday')?.what;
    if (holiday) return holiday;
    if (remarks.some(({ because }) => because === 'closed')) return t('closedThen');
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return t('closedOn', { weekday: weekday.format(new Date(`${on}T12:00:00Z`)) });
  };
}

const icons = {
  closed: 'ban',
  holiday: 'party-popper',
  instead: 'clock',
  extra: 'clock',
  travel: 'train-front',
} as const;

function useRemark() {
  const t = useTranslations('agenda');
  return ({ because, what, name }: Remark, of: 'all' | 'one'): string => {
    const words =
      because === 'holiday' && what
        ? what
        : because === 'travel' && what
          ? t('because.travel', { town: townOf(what) })
          : t(`because.${because}`);
    return of === 'all' ? words : t('because.of', { name, words });
  };
}

interface Said {
  key: string;
  text: string;
  because: Remark['because'];
}

/** A holiday of everybody is said once; what is somebody's own is said with their name. */
function shared(remarks: readonly Remark[], say: ReturnType<typeof useRemark>): Said[] {
  const holidays = new Map(remarks.flatMap((one) => (one.because === 'holiday' ? [[say(one, 'all'), one]] : [])));
  const own = remarks.filter(({ because }) => because !== 'holiday');
  return [
    ...[...holidays].map(([text, { because }]) => ({ key: text, text, because })),
    ...own.map((one) => ({ key: one.resourceId + one.because, text: say(one, 'one'), because: one.because })),
  ];
}
