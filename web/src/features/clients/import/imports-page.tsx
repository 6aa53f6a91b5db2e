import { clients } from '@estrade/api/clients';
import { getLocale, getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { formatDay } from '@/kit/format';
import { orPage } from '@/kit/session';
import { Badge } from '@/ui/badge';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle, Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { toneOf } from './import-status';
import { StartImport } from './start-import';

/** Bring an address book from elsewhere: a new file, and those that were brought before. */
export async function ImportsPage({ organizationId }: { organizationId: string }) {
  const [t, locale] = [await getTranslations('clients'), await getLocale()];
  const { items } = await orPage((await api())(clients.imports, { params: { organizationId } }));
  const base = `/workspace/${organizationId}/clients`;
  const crumbs = [{ href: base, label: t('title') }, { label: t('import.title') }];
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={t('import.title')} lead={t('import.lead')} />
      <StartImport organizationId={organizationId} />
      {items.length > 0 && (
        <Panel title={t('import.earlier')} count={items.length}>
          <Rows>
            {items.map(({ id, filename, status, rows, createdAt }) => (
              <Row
                key={id}
                lead={<RowIcon name="file-text" />}
                title={filename}
                href={`${base}/imports/${id}`}
                badge={<Badge tone={toneOf(status)}>{t(`import.status.${status}`)}</Badge>}
                meta={t('import.line', {
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
