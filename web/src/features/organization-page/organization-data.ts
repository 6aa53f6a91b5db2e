import type { OrganizationPage } from '@estrade/api/organizations-shapes';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/kit/i18n/locales';
import { absolute, pageMetadata } from '@/kit/seo';
import { siteOrigin } from '@/kit/site';

/** schema.org: the organization and where it stands in the site. */
export function organizationData(
  { name, handle, bio, city, logoUrl, links, contact, legal }: OrganizationPage,
  locale: Locale,
): object {
  return {
    '@type': 'Organization',
    name,
    legalName: legal.name,
    url: absolute(`/organizations/${handle}`, locale),
    description: bio ?? undefined,
    logo: logoUrl ? (logoUrl.startsWith('/') ? siteOrigin() + logoUrl : logoUrl) : undefined,
    address: city ? { '@type': 'PostalAddress', addressLocality: city } : undefined,
    email: contact.email ?? undefined,
    telephone: contact.phone ?? undefined,
    sameAs: links.map(({ url }) => url),
  };
}

export async function organizationMetadata(
  { name, handle, bio, city, coverUrl, logoUrl }: OrganizationPage,
  locale: Locale,
): Promise<Metadata> {
  const t = await getTranslations('organization-page');
  const plain = city ? t('description', { name, city }) : t('descriptionNoCity', { name });
  return pageMetadata({
    locale,
    path: `/organizations/${handle}`,
    title: name,
    description: bio?.slice(0, 180) ?? plain,
    image: coverUrl ?? logoUrl ?? undefined,
    type: 'profile',
  });
}
