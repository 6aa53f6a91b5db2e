import { events } from '@estrade/api/events';
import { getTranslations } from 'next-intl/server';
import { cache, type ReactNode } from 'react';
import { api } from '@/kit/api';
import { orPage, type MyOrganization } from '@/kit/session';
import { LinkTabs } from '@/ui/link-tabs';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

/** An event of one's own, asked once per page. */
export const readMyEvent = cache(async (eventId: string) =>
  orPage((await api())(events.edit, { params: { eventId } })),
);

interface EventSectionProps {
  organization: MyOrganization;
  eventId: string;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of one event in the workspace: where one is, and the ways to its other pages. */
export async function EventSection({ organization, eventId, title, children, ...head }: EventSectionProps) {
  const [t, event] = [await getTranslations('layout.event'), await readMyEvent(eventId)];
  const base = `/workspace/${organization.id}/events`;
  const sections =
    organization.role === 'operator'
      ? (['participants', 'door'] as const)
      : (['tickets', 'participants', 'orders', 'sales', 'door'] as const);
  const tabs = sections.map((section) => ({ href: `${base}/${eventId}/${section}`, label: t(section) }));
  return (
    <Page>
      <PageTitle
        title={title}
        above={
          <Crumbs
            items={[
              { href: base, label: t('all') },
              { href: `${base}/${eventId}`, label: event.title },
              { label: title },
            ]}
          />
        }
        {...head}
      />
      <LinkTabs label={t('label')} tabs={tabs} />
      {children}
    </Page>
  );
}
