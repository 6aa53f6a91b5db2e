import type { EventCase } from '@estrade/api/events-staff';
import type { EventStatus } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatRelative } from '@/kit/format';
import type { Page as Rows } from '@/kit/pages';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Page, PageTitle } from '@/ui/workspace';
import { CasesBoard } from './cases-board';
import { CasesFilter } from './cases-filter';

interface CasesPageProps {
  first: Rows<EventCase>;
  filter: { status: EventStatus; q?: string };
  current: { id: string; title: string; status: EventStatus; chosen: boolean } | null;
  now: string;
  children?: ReactNode;
}

/** Events to validate, and everything decided about events since. */
export async function CasesPage({ first, filter, current, now, children }: CasesPageProps) {
  const t = await getTranslations('moderation');
  const nothing = first.items.length === 0 && !current?.chosen;
  return (
    <Page>
      <PageTitle title={t('title')} lead={await leadOf({ first, filter, now })} />
      <CasesFilter />
      {nothing ? (
        <NoCases waiting={filter.status === 'submitted' && !filter.q} />
      ) : (
        <section className="panel" aria-label={t('cases')}>
          <CasesBoard first={first} filter={filter} current={current} now={now}>
            {children}
          </CasesBoard>
        </section>
      )}
    </Page>
  );
}

async function leadOf({ first, filter, now }: Pick<CasesPageProps, 'first' | 'filter' | 'now'>): Promise<string> {
  const [t, locale] = [await getTranslations('moderation'), await getLocale()];
  const oldest = filter.status === 'submitted' ? first.items[0]?.submittedAt : null;
  if (!oldest) return t('lead');
  const since = formatRelative(oldest, new Date(now), locale);
  return t('waiting', { count: first.items.length, more: String(first.next !== null), since });
}

async function NoCases({ waiting }: { waiting: boolean }) {
  const t = await getTranslations('moderation');
  const act = (
    <ButtonLink soft variant="secondary" href="/admin/events?status=published">
      {t('empty.act')}
    </ButtonLink>
  );
  if (!waiting) return <Empty title={t('nothing.title')}>{t('nothing.text')}</Empty>;
  return (
    <Empty title={t('empty.title')} actions={act}>
      {t('empty.text')}
    </Empty>
  );
}
