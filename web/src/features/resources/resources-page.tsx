import { bookings } from '@estrade/api/bookings';
import { offers } from '@estrade/api/offers';
import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { orPage, type MyOrganization } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle, Panel, Rows } from '@/ui/workspace';
import { FeedsPanel } from './feeds-panel';
import { type Card, ResourceRow } from './resource-row';
import { ServiceNeeds } from './service-needs';

/** Who and what an organization has, and what its services need of it. */
export async function ResourcesPage({ organization }: { organization: MyOrganization }) {
  const t = await getTranslations('resources');
  const call = await api();
  const params = { organizationId: organization.id };
  const may = organization.role !== 'operator';
  const [open, archived, services, feeds] = await Promise.all([
    orPage(call(bookings.resources, { params, query: { limit: 100 } })),
    orPage(call(bookings.resources, { params, query: { limit: 48, archived: true } })),
    orPage(call(offers.ofOrganization, { params, query: { limit: 100 } })),
    may ? orPage(call(bookings.feeds, { params })) : { items: [] },
  ]);
  const base = `/workspace/${organization.id}`;
  return (
    <Page>
      <PageTitle
        above={<Crumbs items={[{ label: t('calendar'), href: `${base}/calendar` }]} />}
        title={t('title')}
        lead={t('lead')}
        actions={
          may && (
            <ButtonLink soft size="sm" icon="plus" href={`${base}/calendar/resources/new`}>
              {t('add')}
            </ButtonLink>
          )
        }
      />
      {open.items.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <Panel title={t('list')} count={open.items.length}>
          <Rows>
            {open.items.map((one) => (
              <ResourceRow key={one.id} resource={one} base={may ? base : null} />
            ))}
          </Rows>
        </Panel>
      )}
      {open.items.length > 0 && (
        <>
          <Needs services={services.items} resources={open.items} may={may} />
          {may && <FeedsPanel organizationId={organization.id} feeds={feeds.items} resources={open.items} />}
        </>
      )}
      <Archived items={archived.items} base={may ? base : null} />
    </Page>
  );
}

async function Archived({ items, base }: { items: readonly Card[]; base: string | null }) {
  const t = await getTranslations('resources');
  if (items.length === 0) return null;
  return (
    <Panel title={t('archived')} count={items.length}>
      <Rows>
        {items.map((one) => (
          <ResourceRow key={one.id} resource={one} base={base} />
        ))}
      </Rows>
    </Panel>
  );
}

interface NeedsProps {
  services: readonly WorkspaceService[];
  resources: readonly Card[];
  may: boolean;
}

async function Needs({ services, resources, may }: NeedsProps) {
  const t = await getTranslations('resources');
  const living = services.filter(({ status }) => status !== 'archived');
  if (living.length === 0) return null;
  return (
    <Panel title={t('needs.title')}>
      <Rows>
        {living.map(({ id, draft }) => (
          <ServiceNeeds key={id} service={{ id, title: draft.title }} resources={resources} may={may} />
        ))}
      </Rows>
    </Panel>
  );
}
