import { useTranslations } from 'next-intl';
import { useServiceWording } from '@/kit/services/wording';
import { Icon } from '@/ui/icon';
import type { Service } from './read-service';

/** What a client agrees to by booking, in plain words. */
export function Agreed({ service }: { service: Service }) {
  const [t, say] = [useTranslations('service-page.agreed'), useServiceWording()];
  const { cancellation, price, noticeMinutes, horizonDays, approval } = service;
  const free = price?.amount === 0;
  return (
    <section aria-labelledby="agreed">
      <h2 className="h3 mb-4" id="agreed">
        {t('title')}
      </h2>
      <ul className="agreed-list">
        <Line>{useDeposit(service)}</Line>
        {!free && (
          <Line>
            {cancellation.length === 0
              ? t('noRefund')
              : `${cancellation.map((tier) => say.tier(tier)).join(' ')} ${t('after')}`}
          </Line>
        )}
        {free && <Line>{t('freeCancel')}</Line>}
        <Line>
          {noticeMinutes > 0
            ? t('window', { notice: say.span(noticeMinutes), days: horizonDays })
            : t('windowNow', { days: horizonDays })}
        </Line>
        {approval === 'on_request' && <Line>{t('answer')}</Line>}
      </ul>
    </section>
  );
}

function Line({ children }: { children: string }) {
  return (
    <li>
      <Icon name="check" size="sm" />
      <span>{children}</span>
    </li>
  );
}

function useDeposit({ deposit, depositDue, organization: { name } }: Service): string {
  const [t, say] = [useTranslations('service-page.agreed'), useServiceWording()];
  if (deposit.kind === 'none') return t('noDeposit');
  const sum = depositDue
    ? say.money(depositDue)
    : deposit.kind === 'percentage'
      ? t('shareOfQuote', { share: say.share(deposit.basisPoints) })
      : '';
  return t(`deposit.${deposit.nature}`, { sum, name });
}
