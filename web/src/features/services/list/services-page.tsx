import { offers } from '@estrade/api/offers';
import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { LoadMore } from '@/ui/wayfinding';
import { Page, PageTitle, Rows } from '@/ui/workspace';
import type { KindGroup } from '@/kit/services/kinds';
import { hrefOf, SearchBar } from './search-bar';
import { ServiceRow } from './service-row';
import { readView, statusOf } from './views';

interface ServicesPageProps {
  organizationId: string;
  kinds: readonly KindGroup[];
  search: { q?: string; kind?: string; view?: string; after?: string };
}

/** Every service of an organization, whatever its state. */
export async function ServicesPage({ organizationId, kinds, search }: ServicesPageProps) {
  const t = await getTranslations('services.list');
  const base = `/workspace/${organizationId}`;
  const { after } = search;
  const asked = { q: search.q ?? '', kind: search.kind ?? '', view: readView(search.view) };
  const query = { q: asked.q || undefined, kind: asked.kind || undefined, after, status: statusOf(asked.view) };
  const { items, next } = await orPage((await api())(offers.ofOrganization, { params: { organizationId }, query }));
  return (
    <Page>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink soft size="sm" icon="plus" href={`${base}/services/new`}>
            {t('new')}
          </ButtonLink>
        }
      />
      <SearchBar base={base} search={asked} kinds={kinds} />
      <Found items={items} base={base} kinds={kinds} bare={isBare(search)} />
      <LoadMore href={next && hrefOf(base, { ...asked, after: next })} />
    </Page>
  );
}

/** Nothing was asked for in particular. */
function isBare({ q, kind, view, after }: ServicesPageProps['search']): boolean {
  return [q, kind, after].every((asked) => !asked) && readView(view) === 'all';
}

interface FoundProps {
  items: readonly WorkspaceService[];
  base: string;
  kinds: readonly KindGroup[];
  /** An empty list is an organization without services. */
  bare: boolean;
}

async function Found({ items, base, kinds, bare }: FoundProps) {
  const t = await getTranslations('services.list');
  if (items.length === 0) return bare ? <First base={base} /> : <Nothing base={base} />;
  return (
    <section className="panel" aria-label={t('title')}>
      <Rows>
        {items.map((service) => (
          <ServiceRow key={service.id} service={service} base={base} kinds={kinds} />
        ))}
      </Rows>
    </section>
  );
}

async function First({ base }: { base: string }) {
  const t = await getTranslations('services.list');
  return (
    <Empty
      title={t('empty')}
      actions={
        <ButtonLink icon="plus" href={`${base}/services/new`}>
          {t('new')}
        </ButtonLink>
      }
    >
      {t('emptyText')}
    </Empty>
  );
}

async function Nothing({ base }: { base: string }) {
  const t = await getTranslations('services.list');
  return (
    <Empty
      title={t('nothingFound')}
      actions={
        <ButtonLink variant="secondary" href={`${base}/services`}>
          {t('seeAll')}
        </ButtonLink>
      }
    >
      {t('nothingFoundText')}
    </Empty>
  );
}
