import { getTranslations } from 'next-intl/server';
import { IdentityMenu } from '@/features/layout/identity-menu';
import { PrivateArea } from '@/features/layout/private-area';
import { Shell } from '@/features/layout/shell';
import { spaceNavigation } from '@/features/layout/space-navigation';
import { requireMember } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

export default async function SpaceLayout({ children }: LayoutProps<'/[locale]'>) {
  const [member, t] = [await requireMember(), await getTranslations('layout')];
  return (
    <PrivateArea>
      <Shell
        label={t('mySpace')}
        identity={<IdentityMenu identity={{ name: member.name, line: t('mySpace'), picture: member.picture }} organizations={[]} staff={member.role !== 'member'} />}
        groups={spaceNavigation(t)}
      >
        {children}
      </Shell>
    </PrivateArea>
  );
}
