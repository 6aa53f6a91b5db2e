import type { Event } from '@estrade/api/events-shapes';
import type { EventCase } from '@estrade/api/events-staff';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Person } from '@/ui/person';
import { Picture } from '@/ui/picture';
import { Prose } from '@/ui/prose';
import { CaseFacts } from './case-facts';

interface CaseViewProps {
  event: Event;
  about: EventCase;
  /** The queue, on a phone where it is a page of its own. */
  back: string;
}

/** One event as the public would see it, beside what a moderator wants to know first. */
export async function CaseView({ event, about, back }: CaseViewProps) {
  const t = await getTranslations('moderation');
  const { organizer, picture } = event;
  return (
    <>
      <ButtonLink
        soft
        variant="quiet"
        size="sm"
        icon="arrow-left"
        className="only-phone justify-self-start"
        href={back}
      >
        {t('back')}
      </ButtonLink>
      <div className="between items-start flex-wrap">
        <Person
          name={organizer.name}
          picture={organizer.logoUrl}
          org
          line={t('earlier', { count: about.earlierPublished })}
        />
        <ButtonLink variant="quiet" size="sm" icon="external-link" href={`/organizations/${organizer.handle}`}>
          {t('profile')}
        </ButtonLink>
      </div>
      <div className="case-grid">
        <article className="preview" aria-labelledby="case-title">
          {picture && (
            <div className="banner">
              <Picture src={picture.src['640'] ?? ''} alt={picture.alt} width={picture.width} height={picture.height} />
            </div>
          )}
          <div className="pad stack gap-2">
            <h2 className="h3" id="case-title">
              {event.title}
            </h2>
            {event.summary && <p className="muted">{event.summary}</p>}
            <Prose text={event.description} className="small" />
          </div>
        </article>
        <div className="stack gap-5">
          <section aria-labelledby="case-signals">
            <h3 className="h4 mb-2" id="case-signals">
              {t('signals')}
            </h3>
            <ul className="checks">
              {about.signals.length === 0 && (
                <li>
                  <Icon name="circle-check" size="sm" className="t-good" />
                  <span>{t('noSignals')}</span>
                </li>
              )}
              {about.signals.map(({ code, detail }) => (
                <li key={code}>
                  <Icon name="triangle-alert" size="sm" className="t-warn" />
                  <span>{detail}</span>
                </li>
              ))}
            </ul>
          </section>
          <CaseFacts event={event} />
        </div>
      </div>
    </>
  );
}
