import { permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { readOrganization } from '@/features/organization-page/read-organization';
import { readOpening, readService } from '@/features/service-page/read-service';
import { serviceMetadata } from '@/features/service-page/service-data';
import { ServicePage } from '@/features/service-page/service-page';
import { readEdition } from '@/kit/edition';
import { renderedAt } from '@/kit/rendered-at';
import { serviceAddress, serviceHref } from '@/kit/services/address';

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/services/[service]'>;

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  const service = await readService((await params).service, locale);
  const { coverUrl } = await readOrganization(service.organization.handle, locale);
  return serviceMetadata(service, coverUrl, locale);
}

export default async function ServiceByAddress({ params }: Props) {
  const [{ service: address }, locale] = [await params, await getLocale()];
  const service = await readService(address, locale);
  // Found by the title it had before: links keep working, search engines learn the new one.
  if (serviceAddress(service) !== address) permanentRedirect(`/${locale}${serviceHref(service)}`);
  const [opening, { contact }, edition] = await Promise.all([
    readOpening(service, renderedAt()),
    readOrganization(service.organization.handle, locale),
    readEdition(),
  ]);
  return <ServicePage service={service} opening={opening} edition={edition} contact={contact} />;
}
