import { getTranslations } from 'next-intl/server';
import type { MyOrganization } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Page, PageTitle } from '@/ui/workspace';
import { BookingPanel } from './booking-panel';
import { CalendarHead } from './calendar-head';
import { columnsOf, hoursOf } from './columns';
import { MonthView } from './month-view';
import { readAgenda, type Read } from './read-agenda';
import { RequestsBar } from './requests-bar';
import { StayLive } from './stay-live';
import { TimeGrid } from './time-grid';

interface CalendarPageProps {
  organization: MyOrganization;
  search: Record<string, string | string[] | undefined>;
}

/** An organization's time: what is booked, asked for, kept and closed. */
export async function CalendarPage({ organization, search }: CalendarPageProps) {
  const read = await readAgenda(organization.id, search);
  const base = `/workspace/${organization.id}`;
  const canArrange = organization.role !== 'operator';
  if (read.agenda.resources.length === 0 && !read.view.resource)
    return <NothingYet base={base} canArrange={canArrange} />;
  return (
    <div className="cal">
      <StayLive organizationId={organization.id} />
      <section className="cal-main">
        <CalendarHead read={read} base={base} organizationId={organization.id} canArrange={canArrange} />
        {read.requests.length > 0 && <RequestsBar read={read} base={base} />}
        <Shown read={read} base={base} canArrange={canArrange} />
      </section>
      {read.booking && <BookingPanel read={{ ...read, booking: read.booking }} base={base} />}
    </div>
  );
}

function Shown({ read, base, canArrange }: { read: Read; base: string; canArrange: boolean }) {
  const columns = columnsOf(read.agenda);
  const { resources, zone, now } = read.agenda;
  const about = { columns, view: read.view, base, resources, zone, now };
  if (read.view.show === 'month') return <MonthView {...about} />;
  const organizationId = base.split('/').at(-1) ?? '';
  return <TimeGrid {...about} hours={hoursOf(columns)} organizationId={organizationId} canArrange={canArrange} />;
}

async function NothingYet({ base, canArrange }: { base: string; canArrange: boolean }) {
  const t = await getTranslations('agenda');
  return (
    <Page>
      <PageTitle title={t('title')} />
      <Empty
        title={t('nothing.title')}
        actions={
          canArrange && (
            <ButtonLink soft icon="plus" href={`${base}/calendar/resources/new`}>
              {t('nothing.act')}
            </ButtonLink>
          )
        }
      >
        {t('nothing.text')}
      </Empty>
    </Page>
  );
}
