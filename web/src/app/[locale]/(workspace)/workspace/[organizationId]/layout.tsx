import { getTranslations } from 'next-intl/server';
import { MyIdentity } from '@/features/layout/identity';
import { Shell } from '@/features/layout/shell';
import { workspaceNavigation } from '@/features/layout/workspace-navigation';
import { Palette } from '@/features/palette/palette';
import { readEdition } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireOrganization } from '@/kit/session';

export default async function OrganizationLayout({
  children,
  params,
}: LayoutProps<'/[locale]/workspace/[organizationId]'>) {
  const [{ organizationId }, t, { modules }] = [await params, await getTranslations('layout'), await readEdition()];
  const organization = await requireOrganization(organizationId);
  const groups = workspaceNavigation(t, { organizationId, role: organization.role, modules });
  const places = groups.flat().map(({ href, label, icon }) => ({ href, label, icon }));
  return (
    <Shell
      label={t('workspace.label')}
      identity={<MyIdentity as={organization} />}
      tools={
        <ClientMessages of={['palette']}>
          <Palette organizationId={organizationId} places={places} runs={organization.role !== 'operator'} />
        </ClientMessages>
      }
      groups={groups}
    >
      {children}
    </Shell>
  );
}
