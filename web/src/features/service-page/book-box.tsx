import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay, formatMoment } from '@/kit/format';
import { serviceHref } from '@/kit/services/address';
import { useServiceWording } from '@/kit/services/wording';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Sum } from '@/ui/disclosure';
import { Notice } from '@/ui/feedback';
import type { Opening, Service } from './read-service';

interface BookBoxProps {
  service: Service;
  opening: Opening;
  contact: { email: string | null; phone: string | null };
}

/** The price, the next free date, and the way to all of them. Stays in sight on a desk. */
export function BookBox({ service, opening, contact }: BookBoxProps) {
  const [t, say] = [useTranslations('service-page.book'), useServiceWording()];
  const { price, depositDue, duration, title } = service;
  const lines = [{ label: title, value: say.price(price) }];
  if (depositDue) lines.push({ label: t('depositDue'), value: say.money(depositDue) });
  return (
    <aside className="sticky" aria-labelledby="book">
      <Card size="lg">
        <h2 className="h3" id="book">
          {t('title')}
        </h2>
        <p className="muted small mb-4">{say.duration(duration)}</p>
        <Sum lines={lines} />
        {opening.bookable ? (
          <>
            <NextDate service={service} next={opening.next} />
            <ButtonLink size="lg" block className="mt-4" href={`${serviceHref(service)}/book`}>
              {t('choose')}
            </ButtonLink>
            <p className="small faint text-center mt-3">{t(price === null ? 'quoteLater' : 'nothingNow')}</p>
          </>
        ) : (
          <Closed contact={contact} paused={!service.bookable} />
        )}
      </Card>
    </aside>
  );
}

function NextDate({ service, next }: { service: Service; next: Opening['next'] }) {
  const [t, when] = [useTranslations('service-page.book'), useWhen(service)];
  return (
    <p className="mt-4" role="note">
      {next ? t.rich('next', { when: when(next), b: strong }) : t('noneSoon')}
    </p>
  );
}

const strong = (text: ReactNode) => <b>{text}</b>;

function useWhen({ duration }: Service) {
  const locale = useLocale();
  return ({ startsAt: at, zone }: NonNullable<Opening['next']>) =>
    'days' in duration ? formatDay({ at, zone }, locale) : formatMoment({ at, zone }, locale);
}

function Closed({ contact: { email, phone }, paused }: Pick<BookBoxProps, 'contact'> & { paused: boolean }) {
  const t = useTranslations('service-page.book');
  return (
    <div className="stack gap-3 mt-4">
      <Notice icon="calendar-x">{t(paused ? 'paused' : 'notOnline')}</Notice>
      {email && (
        <ButtonLink variant="secondary" icon="mail" block href={`mailto:${email}`}>
          {t('write')}
        </ButtonLink>
      )}
      {phone && (
        <ButtonLink variant="secondary" icon="phone" block href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          {t('call')}
        </ButtonLink>
      )}
    </div>
  );
}

/** On a phone the next step stays under the thumb. */
export function BookBar({ service, opening }: Pick<BookBoxProps, 'service' | 'opening'>) {
  const [t, say, when] = [useTranslations('service-page.book'), useServiceWording(), useWhen(service)];
  if (!opening.bookable) return null;
  return (
    <div className="buybar" role="region" aria-label={t('title')}>
      <div>
        <b className="num">{say.price(service.price)}</b>
        <span className="small muted block">{opening.next ? t('nextShort', { when: when(opening.next) }) : ' '}</span>
      </div>
      <ButtonLink size="lg" href={`${serviceHref(service)}/book`}>
        {t('chooseShort')}
      </ButtonLink>
    </div>
  );
}
