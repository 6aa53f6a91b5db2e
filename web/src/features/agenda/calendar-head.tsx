import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { addDays } from '@/kit/month';
import { toWall } from '@/kit/zoned';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { BlockButton } from './block-button';
import type { Read } from './read-agenda';
import { daysOf, hrefOf, stepped, type View } from './view';

interface CalendarHeadProps {
  read: Read;
  base: string;
  organizationId: string;
  canArrange: boolean;
}

/** Which days, which way to see them, whose. */
export function CalendarHead({ read, base, organizationId, canArrange }: CalendarHeadProps) {
  const t = useTranslations('agenda');
  const { view, agenda } = read;
  const { now, zone, resources } = agenda;
  const href = (over: Partial<View>) => hrefOf(base, { ...view, booking: undefined, ...over });
  const today = toWall(now, zone).slice(0, 10);
  return (
    <header className="cal-head">
      <h1>
        <Title view={view} />
      </h1>
      <nav className="cal-steps" aria-label={t('steps.label')}>
        <ButtonLink
          soft
          variant="quiet"
          size="sm"
          className="btn-icon"
          href={hrefOf(base, stepped(view, -1))}
          aria-label={t(`steps.before.${view.show}`)}
          title={t(`steps.before.${view.show}`)}
        >
          <Icon name="chevron-left" />
        </ButtonLink>
        <ButtonLink soft variant="secondary" size="sm" href={href({ on: today })}>
          {t('today')}
        </ButtonLink>
        <ButtonLink
          soft
          variant="quiet"
          size="sm"
          className="btn-icon"
          href={hrefOf(base, stepped(view, 1))}
          aria-label={t(`steps.after.${view.show}`)}
          title={t(`steps.after.${view.show}`)}
        >
          <Icon name="chevron-right" />
        </ButtonLink>
      </nav>
      <nav className="segment" aria-label={t('show.label')}>
        {(['day', 'week', 'month'] as const).map((show) => (
          <SoftLink key={show} href={href({ show })} aria-current={show === view.show ? 'true' : undefined}>
            {t(`show.${show}`)}
          </SoftLink>
        ))}
      </nav>
      {canArrange && (
        <BlockButton organizationId={organizationId} resources={resources} zone={zone} on={view.on} now={now} />
      )}
      <div className="cal-whose">
        <Whose read={read} base={base} />
        <Legend />
      </div>
    </header>
  );
}

function Title({ view }: { view: View }) {
  const locale = useLocale();
  const say = (day: string, style: 'long' | 'numeric' | 'month') =>
    formatDay({ at: `${day}T12:00:00Z`, zone: 'UTC' }, locale, style);
  if (view.show === 'day') return <span className="sentence-case inline-block">{say(view.on, 'long')}</span>;
  if (view.show === 'month') return <span className="sentence-case inline-block">{say(view.on, 'month')}</span>;
  const { from } = daysOf(view);
  const last = addDays(from, 6);
  const first = from.slice(0, 7) === last.slice(0, 7) ? String(Number(from.slice(8))) : say(from, 'numeric');
  return `${first} – ${say(last, 'numeric')}`;
}

/** One calendar or all of them. The filter stays in the address. */
function Whose({ read: { view, agenda }, base }: { read: Read; base: string }) {
  const t = useTranslations('agenda');
  const href = (resource: string | undefined) => hrefOf(base, { ...view, resource, booking: undefined });
  const { resources } = agenda;
  return (
    <nav className="chips" aria-label={t('whose')}>
      {(resources.length > 1 || view.resource) && (
        <SoftLink className="chip" href={href(undefined)} aria-current={view.resource ? undefined : 'true'}>
          {t('everybody')}
        </SoftLink>
      )}
      {(resources.length > 1 || view.resource) &&
        resources.map(({ id, name }) => (
          <SoftLink key={id} className="chip" href={href(id)} aria-current={id === view.resource ? 'true' : undefined}>
            {name}
          </SoftLink>
        ))}
      <SoftLink className="chip" href={`${base}/calendar/resources`}>
        <Icon name="sliders-horizontal" size="sm" /> {t('arrange')}
      </SoftLink>
    </nav>
  );
}

function Legend() {
  const t = useTranslations('agenda');
  const looks = { confirmed: '', requested: 'is-ask', held: 'is-hold', block: 'is-block', busy: 'is-import' } as const;
  return (
    <p className="cal-legend" aria-label={t('legend.label')}>
      {(Object.keys(looks) as (keyof typeof looks)[]).map((look) => (
        <span key={look}>
          <i className={`cal-item ${looks[look]}`} />
          {t(`legend.${look}`)}
        </span>
      ))}
    </p>
  );
}
