import { getTranslations } from 'next-intl/server';
import { adminNavigation } from '@/features/layout/admin-navigation';
import { IdentityMenu } from '@/features/layout/identity-menu';
import { PrivateArea } from '@/features/layout/private-area';
import { Shell } from '@/features/layout/shell';
import { requireStaff } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

export default async function AdminLayout({ children }: LayoutProps<'/[locale]'>) {
  const [member, t] = [await requireStaff(), await getTranslations('layout')];
  return (
    <PrivateArea>
      <Shell
        label={t('administration')}
        identity={<IdentityMenu identity={{ name: member.name, line: t('administration'), picture: member.picture }} organizations={[]} staff />}
        groups={adminNavigation(t, member.role === 'admin' ? 'admin' : 'moderator')}
      >
        {children}
      </Shell>
    </PrivateArea>
  );
}
