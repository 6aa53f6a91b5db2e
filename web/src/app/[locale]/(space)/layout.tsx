import { notifications } from '@estrade/api/notifications';
import { getTranslations } from 'next-intl/server';
import { MyIdentity } from '@/features/layout/identity';
import { PrivateArea } from '@/features/layout/private-area';
import { Shell } from '@/features/layout/shell';
import { spaceNavigation } from '@/features/layout/space-navigation';
import { FollowNotices } from '@/features/notifications/follow-notices';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { orPage, requireMember } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

export default async function SpaceLayout({ children }: LayoutProps<'/[locale]'>) {
  await requireMember();
  const { unread } = await orPage((await api())(notifications.list, { query: { limit: 12 } }));
  const [t, { modules }] = [await getTranslations('layout'), await readEdition()];
  return (
    <PrivateArea messages={['accounts', 'booking', 'joining', 'notifications', 'orders', 'space']}>
      <Shell
        label={t('mySpace')}
        identity={<MyIdentity as="member" />}
        groups={spaceNavigation(t, { unread, modules })}
      >
        <FollowNotices unread={unread} />
        {children}
      </Shell>
    </PrivateArea>
  );
}
