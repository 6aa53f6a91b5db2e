import { useTranslations } from 'next-intl';
import { Loading, Skeleton } from '@/ui/feedback';

/** What a private page shows until its answers are there: its own outline. Public pages have none, it would cost them their 404. */
export function LoadingPage() {
  const t = useTranslations('layout');
  return (
    <div className="page">
      <Loading label={t('loading')}>
        <div className="stack">
          <Skeleton shape="block" width="min(18rem, 60%)" height="2rem" />
          <Skeleton width="min(28rem, 90%)" />
          <Skeleton shape="block" width="100%" height="14rem" />
          <Skeleton shape="block" width="100%" height="8rem" />
        </div>
      </Loading>
    </div>
  );
}
