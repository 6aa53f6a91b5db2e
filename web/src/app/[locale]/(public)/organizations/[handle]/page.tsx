import { getLocale } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { Programme } from '@/features/discovery/programme';
import { organizationMetadata } from '@/features/organization-page/organization-data';
import { OrganizationPage } from '@/features/organization-page/organization-page';
import { readOrganization } from '@/features/organization-page/read-organization';
import { OfferedServices, readOffered } from '@/features/service-page/offered-services';

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/organizations/[handle]'>;

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  return organizationMetadata(await readOrganization((await params).handle, locale), locale);
}

export default async function OrganizationByHandle({ params }: Props) {
  const [{ handle }, locale] = [await params, await getLocale()];
  const organization = await readOrganization(handle, locale);
  // Found by a handle it had before: links keep working, search engines learn the new one.
  if (organization.handle !== handle) permanentRedirect(`/${locale}/organizations/${organization.handle}`);
  const services = await readOffered(organization.id);
  return (
    <OrganizationPage organization={organization}>
      <OfferedServices organization={organization} services={services} />
      <Programme organizationId={organization.id} quiet={services.length > 0} />
    </OrganizationPage>
  );
}
