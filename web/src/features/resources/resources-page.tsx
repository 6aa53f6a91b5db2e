import { bookings } from '@estrade/api/bookings';
import { offers } from '@estrade/api/offers';
import { getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { orPage, type MyOrganization } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle, Panel, Rows } from '@/ui/workspace';
import { ResourceRow } from './resource-row';
import { ServiceNeeds } from './service-needs';

/** Who and what an organization has, and what its services need of it. */
export async function ResourcesPage({ organization }: { organization: MyOrganization }) {
  const t = await getTranslations('resources');
  const call = await api();
  const params = { organizationId: organization.id };
  const [open, archived, services] = await Promise.all([
    orPage(call(bookings.resources, { params, query: { limit: 100 } })),
    orPage(call(bookings.resources, { params, query: { limit: 48, archived: true } })),
    orPage(call(offers.ofOrganization, { params, query: { limit: 100 } })),
  ]);
  const base = `/workspace/${organization.id}`;
  const may = organization.role !== 'operator';
  const living = services.items.filter(({ status }) => status !== 'archived');
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
      {open.items.length > 0 && living.length > 0 && (
        <Panel title={t('needs.title')}>
          <Rows>
            {living.map(({ id, draft }) => (
              <ServiceNeeds key={id} service={{ id, title: draft.title }} resources={open.items} may={may} />
            ))}
          </Rows>
        </Panel>
      )}
      {archived.items.length > 0 && (
        <Panel title={t('archived')} count={archived.items.length}>
          <Rows>
            {archived.items.map((one) => (
              <ResourceRow key={one.id} resource={one} base={may ? base : null} />
            ))}
          </Rows>
        </Panel>
      )}
    </Page>
  );
}
