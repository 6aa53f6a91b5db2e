import type { Metadata } from 'next';
import { fractionDigits } from '@/kit/format';
import type { Locale } from '@/kit/i18n/locales';
import { absolute, pageMetadata } from '@/kit/seo';
import { serviceHref } from '@/kit/services/address';
import { siteOrigin } from '@/kit/site';
import type { Service } from './read-service';

interface Crumb {
  label: string;
  path: string;
}

/** schema.org: the service, who gives it, what it costs, and where the page stands in the site. */
export function serviceData(service: Service, crumbs: readonly Crumb[], locale: Locale): object {
  return { '@graph': [serviceNode(service, locale), crumbsNode(crumbs, locale)] };
}

function serviceNode(service: Service, locale: Locale): object {
  const { title, description, price, organization, locations } = service;
  const url = absolute(serviceHref(service), locale);
  return {
    '@type': 'Service',
    name: title,
    description: description || undefined,
    url,
    provider: {
      '@type': 'Organization',
      name: organization.name,
      url: absolute(`/organizations/${organization.handle}`, locale),
      logo: organization.logoUrl ? absoluteFile(organization.logoUrl) : undefined,
      address: organization.city ? { '@type': 'PostalAddress', addressLocality: organization.city } : undefined,
    },
    areaServed: organization.city ?? undefined,
    availableChannel: locations.includes('online') ? { '@type': 'ServiceChannel', serviceUrl: url } : undefined,
    offers: price && {
      '@type': 'Offer',
      price: decimal(price.amount, price.currency),
      priceCurrency: price.currency,
      availability: `https://schema.org/${service.bookable ? 'InStock' : 'OutOfStock'}`,
      url,
    },
  };
}

/** Minor units as schema.org wants them: 12000 → 120.00. */
function decimal(amount: number, currency: string): string {
  const digits = fractionDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}

function crumbsNode(crumbs: readonly Crumb[], locale: Locale): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(path, locale),
    })),
  };
}

// Pictures may lie in a storage of their own.
function absoluteFile(address: string): string {
  return address.startsWith('/') ? siteOrigin() + address : address;
}

/** What a share link and a search engine show. */
export function serviceMetadata(service: Service, picture: string | null, locale: Locale): Promise<Metadata> {
  const { title, organization, description } = service;
  return pageMetadata({
    locale,
    path: serviceHref(service),
    title: [`${title}, ${organization.name}`, organization.city].filter(Boolean).join(', '),
    description: description.replace(/\s+/g, ' ').slice(0, 180) || undefined,
    image: picture ?? organization.logoUrl ?? undefined,
  });
}
