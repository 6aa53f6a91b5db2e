import { events } from '@estrade/api/events';
import { getLocale, getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { formatDay } from '@/kit/format';
import { orPage } from '@/kit/session';
import { Badge } from '@/ui/badge';
import { Page, PageTitle, Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { toneOf } from './import-status';
import { StartImport } from './start-import';

/** Bring a season from elsewhere: a new file, and those that were brought before. */
export async function ImportsPage({ organizationId }: { organizationId: string }) {
  const [t, locale] = [await getTranslations('imports'), await getLocale()];
  const { items } = await orPage((await api())(events.imports, { params: { organizationId } }));
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <StartImport organizationId={organizationId} />
      {items.length > 0 && (
        <Panel title={t('earlier')} count={items.length}>
          <Rows>
            {items.map(({ id, filename, format, status, rows, createdAt }) => (
              <Row
                key={id}
                lead={<RowIcon name={format === 'ical' ? 'calendar' : 'file-text'} />}
                title={filename}
                href={`/workspace/${organizationId}/imports/${id}`}
                badge={<Badge tone={toneOf(status)}>{t(`status.${status}`)}</Badge>}
                meta={t('line', {
                  rows,
                  day: formatDay({ at: createdAt, zone: 'Europe/Paris' }, locale, 'numeric'),
                })}
              />
            ))}
          </Rows>
        </Panel>
      )}
    </Page>
  );
}
