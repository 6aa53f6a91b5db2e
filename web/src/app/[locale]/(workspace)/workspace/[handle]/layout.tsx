import { getTranslations } from 'next-intl/server';
import { MyIdentity } from '@/features/layout/identity';
import { Shell } from '@/features/layout/shell';
import { workspaceNavigation } from '@/features/layout/workspace-navigation';
import { requireOrganization } from '@/kit/session';

export default async function OrganizationLayout({ children, params }: LayoutProps<'/[locale]/workspace/[handle]'>) {
  const [{ handle }, t] = [await params, await getTranslations('layout')];
  const organization = await requireOrganization(handle);
  return (
    <Shell
      label={t('workspace.label')}
      identity={<MyIdentity as={organization} />}
      groups={workspaceNavigation(t, handle, organization.role)}
    >
      {children}
    </Shell>
  );
}
