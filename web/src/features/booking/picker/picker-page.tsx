'use client';

import { bookings } from '@estrade/api/bookings';
import { ProblemError } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { browserApi } from '@/kit/browser-api';
import { localized } from '@/kit/i18n/locales';
import { useKnownMember, type KnownMember } from '@/kit/known-member';
import { Button, ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { LoadingTimes } from './nothing-free';
import { Picker } from './picker';
import type { PickedService } from './service';
import { useSlots } from './use-slots';

interface PickerPageProps {
  service: PickedService;
  member: KnownMember | null;
  /** The start chosen before signing in. */
  at: string | null;
  /** Who and what, beside the calendar. */
  children: ReactNode;
}

/** Choosing a time, in whatever state the calendar is found. */
export function PickerPage({ service, member: given, at, children }: PickerPageProps) {
  const [locale, member] = [useLocale(), useKnownMember(given)];
  const settled = useWishKept(service, member ? at : null);
  const { state, reload, more } = useSlots(service, member !== undefined && settled);
  const here = localized(`${service.href}/book`, locale);
  const signInHref = (startsAt: string) =>
    `/sign-in?next=${encodeURIComponent(`${here}?at=${encodeURIComponent(startsAt)}`)}`;
  return (
    <div className={state.at === 'open' ? 'picker' : 'picker is-plain'}>
      <section className="stack gap-4 picker-what">{children}</section>
      {state.at === 'open' ? (
        <Picker
          service={service}
          shelf={state.shelf}
          looking={state.looking}
          member={Boolean(member)}
          signInHref={signInHref}
          more={more}
          reload={reload}
        />
      ) : (
        <Otherwise state={state} service={service} reload={reload} />
      )}
    </div>
  );
}

/**
 * Somebody chose a time and then signed in: it is kept and they go on to the form. False until that is settled; a time that is gone
 * meanwhile leaves them at the calendar.
 */
function useWishKept({ id: serviceId }: PickedService, at: string | null): boolean {
  const locale = useLocale();
  const [settled, setSettled] = useState(at === null);
  const asked = useRef(false);
  useEffect(() => {
    if (at === null) return setSettled(true);
    if (asked.current) return;
    asked.current = true;
    setSettled(false);
    browserApi(bookings.hold, { body: { serviceId, startsAt: at } }).then(
      ({ id }) => window.location.replace(localized(`/book/${id}`, locale)),
      (failure: unknown) => {
        if (!(failure instanceof ProblemError)) throw failure;
        setSettled(true);
      },
    );
  }, [at, serviceId, locale]);
  return settled;
}

type OtherwiseProps = Pick<PickerPageProps, 'service'> & {
  state: Exclude<ReturnType<typeof useSlots>['state'], { at: 'open' }>;
  reload: () => Promise<void>;
};

function Otherwise({ state, service, reload }: OtherwiseProps) {
  const t = useTranslations('booking.picker');
  if (state.at === 'loading') return <LoadingTimes />;
  if (state.at === 'cut') {
    const retry = (
      <Button icon="refresh-cw" onClick={() => void reload()}>
        {t('retry')}
      </Button>
    );
    return (
      <Empty title={t('cut')} actions={retry}>
        {t('cutText')}
      </Empty>
    );
  }
  const { why } = state;
  return (
    <Empty title={why} actions={<ButtonLink href={service.href}>{t('backToService')}</ButtonLink>}>
      {t('closedText', { name: service.organization.name })}
    </Empty>
  );
}
