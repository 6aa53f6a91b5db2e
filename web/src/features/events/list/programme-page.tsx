import { events } from '@estrade/api/events';
import type { ProgrammeLine } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { localized } from '@/kit/i18n/locales';
import { orPage, type MyOrganization } from '@/kit/session';
import { Button, ButtonLink } from '@/ui/button';
import { ChipLink } from '@/ui/chip';
import { Empty } from '@/ui/feedback';
import { Input } from '@/ui/input';
import { LoadMore } from '@/ui/wayfinding';
import { Page, PageTitle, Rows } from '@/ui/workspace';
import { EventRow } from './event-row';
import { queryOf, readView, views, type View } from './views';

interface ProgrammePageProps {
  organization: MyOrganization;
  search: { q?: string; view?: string; after?: string };
}

/** Every event of an organization, whatever its state. An operator finds here who comes. */
export async function ProgrammePage({ organization: { id: organizationId, role }, search }: ProgrammePageProps) {
  const t = await getTranslations('events');
  const operator = role === 'operator';
  const base = `/workspace/${organizationId}`;
  const { q = '', after } = search;
  const view = readView(search.view, operator);
  const query = { q: q || undefined, after, ...queryOf(view) };
  const { items, next } = await orPage((await api())(events.mine, { params: { organizationId }, query }));
  return (
    <Page>
      <PageTitle
        title={operator ? t('list.participants') : t('list.title')}
        actions={!operator && <NewButtons base={base} />}
      />
      <SearchBar base={base} q={q} view={view} operator={operator} />
      <Found items={items} base={base} operator={operator} bare={view === 'all' && q === ''} />
      <LoadMore href={next && hrefOf(base, { q, view, after: next })} />
    </Page>
  );
}

async function NewButtons({ base }: { base: string }) {
  const t = await getTranslations('events');
  return (
    <>
      <ButtonLink soft size="sm" variant="secondary" icon="upload" href={`${base}/imports`}>
        {t('list.import')}
      </ButtonLink>
      <ButtonLink soft size="sm" icon="plus" href={`${base}/events/new`}>
        {t('list.new')}
      </ButtonLink>
    </>
  );
}

interface SearchBarProps {
  base: string;
  q: string;
  view: View;
  operator: boolean;
}

async function SearchBar({ base, q, view, operator }: SearchBarProps) {
  const [t, locale] = [await getTranslations('events.list'), await getLocale()];
  const offered = operator ? (['upcoming', 'past', 'all'] as const) : views;
  return (
    <div className="stack gap-3">
      <form className="toolbar" action={localized(`${base}/events`, locale)} role="search">
        {view !== 'all' && <input type="hidden" name="view" value={view} />}
        <Input
          icon="search"
          type="search"
          name="q"
          defaultValue={q}
          placeholder={t('search')}
          aria-label={t('search')}
        />
        <Button type="submit" variant="secondary" size="sm">
          {t('find')}
        </Button>
      </form>
      <nav className="cluster" aria-label={t('views')}>
        {offered.map((one) => (
          <ChipLink key={one} href={hrefOf(base, { q, view: one })} current={one === view}>
            {t(`view.${one}`)}
          </ChipLink>
        ))}
      </nav>
    </div>
  );
}

interface FoundProps {
  items: readonly ProgrammeLine[];
  base: string;
  operator: boolean;
  /** Nothing was asked for in particular: an empty list is an empty organization. */
  bare: boolean;
}

async function Found({ items, base, operator, bare }: FoundProps) {
  const t = await getTranslations('events');
  if (items.length === 0) return <Nothing base={base} first={bare && !operator} />;
  return (
    <section className="panel" aria-label={t('list.title')}>
      <Rows>
        {items.map((event) => (
          <EventRow key={event.id} event={event} base={base} operator={operator} />
        ))}
      </Rows>
    </section>
  );
}

async function Nothing({ base, first }: { base: string; first: boolean }) {
  const t = await getTranslations('events.list');
  if (!first)
    return (
      <Empty
        title={t('nothingFound')}
        actions={
          <ButtonLink variant="secondary" href={`${base}/events?view=all`}>
            {t('seeAll')}
          </ButtonLink>
        }
      >
        {t('nothingFoundText')}
      </Empty>
    );
  return (
    <Empty
      title={t('empty')}
      actions={
        <>
          <ButtonLink icon="plus" href={`${base}/events/new`}>
            {t('new')}
          </ButtonLink>
          <ButtonLink variant="secondary" icon="upload" href={`${base}/imports`}>
            {t('import')}
          </ButtonLink>
        </>
      }
    >
      {t('emptyText')}
    </Empty>
  );
}

function hrefOf(base: string, search: { q: string; view: View; after?: string }): string {
  const given = Object.entries(search).filter(([, value]) => value);
  return `${base}/events?${new URLSearchParams(given as [string, string][])}`;
}
