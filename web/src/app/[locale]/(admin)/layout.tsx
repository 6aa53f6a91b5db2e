import { getTranslations } from 'next-intl/server';
import { adminNavigation } from '@/features/layout/admin-navigation';
import { MyIdentity } from '@/features/layout/identity';
import { PrivateArea } from '@/features/layout/private-area';
import { Shell } from '@/features/layout/shell';
import { requireStaff } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

export default async function AdminLayout({ children }: LayoutProps<'/[locale]'>) {
  const [{ role }, t] = [await requireStaff(), await getTranslations('layout')];
  return (
    <PrivateArea>
      <Shell label={t('administration')} identity={<MyIdentity as="staff" />} groups={adminNavigation(t, role)}>
        {children}
      </Shell>
    </PrivateArea>
  );
}
