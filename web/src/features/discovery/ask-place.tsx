import { useTranslations } from 'next-intl';
import { Notice } from '@/ui/feedback';
import { NearLink } from './near-link';
import type { Search } from './search';

/** « Près de moi » before anybody knows where that is. */
export function AskPlace({ search }: { search: Search }) {
  const t = useTranslations('discovery.place');
  return (
    <Notice
      tone="accent"
      icon="map-pin"
      title={t('whereAreYou')}
      actions={
        <NearLink search={search} className="btn btn-sm mt-3">
          {t('locate')}
        </NearLink>
      }
    >
      {t('whereHelp')}
    </Notice>
  );
}
