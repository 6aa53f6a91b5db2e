import { getLocale, getTranslations } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { formatDay } from '@/kit/format';
import { requireMember, type MyOrganization } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty, Notice } from '@/ui/feedback';
import { Page, PageTitle } from '@/ui/workspace';
import { ComingPanel } from './coming-panel';
import { DayPanel } from './day-panel';
import { NextPanel } from './next-panel';
import { isNearlyFull, fullnessOf } from './fullness';
import { readToday, type Today } from './read-today';
import { TodoPanel } from './todo-panel';

/** What needs me, first; then what is coming, and how it sells. */
export async function TodayPage({ organization }: { organization: MyOrganization }) {
  const [t, locale, member] = [await getTranslations('today'), await getLocale(), await requireMember()];
  const [today, edition] = [await readToday(organization.id), await readEdition()];
  const base = `/workspace/${organization.id}`;
  const day = formatDay({ at: today.now, zone: edition.timeZone }, locale, 'long');
  return (
    <Page>
      <PageTitle
        title={t('hello', { name: member.name.split(' ')[0] ?? member.name })}
        lead={<span className="sentence-case inline-block">{t('lead', { day, count: waiting(today) })}</span>}
        actions={
          !today.isNew && (
            <ButtonLink soft size="sm" icon="plus" href={`${base}/events/new`}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      {organization.suspended && (
        <Notice tone="bad" title={t('suspended')}>
          <p>{t('suspendedText')}</p>
        </Notice>
      )}
      {today.isNew ? <Welcome base={base} /> : <Parts today={today} base={base} />}
    </Page>
  );
}

async function Parts({ today, base }: { today: Today; base: string }) {
  const t = await getTranslations('today');
  const [next, ...rest] = today.coming;
  const { day } = today.booked;
  return (
    <div className="split">
      <div className="stack gap-6">
        <TodoPanel today={today} base={base} />
        {rest.length > 0 && <ComingPanel coming={rest} base={base} />}
      </div>
      <div className="stack gap-6">
        {day && <DayPanel day={day} base={base} />}
        {next && <NextPanel coming={next} now={today.now} base={base} />}
        {!next && !day && (
          <Empty
            title={t('nothingComing')}
            actions={
              <ButtonLink soft variant="secondary" href={`${base}/events?view=drafts`}>
                {t('seeDrafts')}
              </ButtonLink>
            }
          >
            {t('nothingComingText')}
          </Empty>
        )}
      </div>
    </div>
  );
}

async function Welcome({ base }: { base: string }) {
  const t = await getTranslations('today');
  return (
    <Empty
      title={t('welcome')}
      actions={
        <>
          <ButtonLink soft icon="plus" href={`${base}/events/new`}>
            {t('new')}
          </ButtonLink>
          <ButtonLink soft variant="secondary" icon="upload" href={`${base}/imports`}>
            {t('import')}
          </ButtonLink>
          <ButtonLink soft variant="quiet" icon="globe" href={`${base}/public-page`}>
            {t('page')}
          </ButtonLink>
        </>
      }
    >
      {t('welcomeText')}
    </Empty>
  );
}

function waiting({ changes, orders, unsold, drafts, coming, booked }: Today): number {
  const full = coming.filter(({ inventory }) => isNearlyFull(fullnessOf(inventory)));
  return booked.requests.length + changes.length + orders.length + unsold.length + drafts.length + full.length;
}
