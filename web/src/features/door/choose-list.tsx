import type { CheckInList } from '@estrade/api/ticketing-door';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { Row, RowIcon, Rows } from '@/ui/workspace';
import { ChoosePage } from './choose';
import { byNearness } from './nearness';

interface ChooseListProps {
  title: string;
  /** Address of this page: a list opens below it. */
  path: string;
  back: string;
  lists: readonly CheckInList[];
}

/** Which date and which entrance; the one closest to now comes first. */
export async function ChooseList({ title, path, back, lists }: ChooseListProps) {
  const [t, locale] = [await getTranslations('door'), await getLocale()];
  return (
    <ChoosePage title={title} lead={t('choose.list')} back={back}>
      {lists.length === 0 ? (
        <Empty title={t('choose.noList')}>{t('choose.noListText')}</Empty>
      ) : (
        <div className="panel">
          <Rows>
            {byNearness(lists).map((list) => (
              <Row
                key={list.id}
                lead={<RowIcon name="scan-line" tone={list.dateStatus === 'scheduled' ? 'accent' : undefined} />}
                title={<Moment at={list.startsAt} zone={list.zone} form="long" />}
                href={`${path}/${list.id}`}
                badge={
                  list.dateStatus !== 'scheduled' && <Badge tone="warn">{t(`dateStatus.${list.dateStatus}`)}</Badge>
                }
                meta={list.name}
                end={
                  <b>
                    {t('choose.count', {
                      entered: formatNumber(list.entered, locale),
                      expected: formatNumber(list.expected, locale),
                    })}
                  </b>
                }
              />
            ))}
          </Rows>
        </div>
      )}
    </ChoosePage>
  );
}
