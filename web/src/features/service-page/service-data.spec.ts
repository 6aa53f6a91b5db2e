import { expect, it } from 'vitest';
import type { Service } from './read-service';
import { serviceData } from './service-data';

const service = {
  id: '01a1f96e-63ba-7000-a164-85da8c2bb4f8',
  title: 'Portrait en studio',
  description: '',
  price: { amount: 12_050, currency: 'EUR' },
  locations: ['at_pro'],
  bookable: true,
  organization: { id: 'o', handle: 'lucarne', name: 'Atelier Lucarne', city: 'Lyon', logoUrl: null },
} as unknown as Service;

type Graph = { '@graph': Record<string, unknown>[] };

it('tells search engines what it costs and who gives it', () => {
  const [node, crumbs] = (serviceData(service, [{ label: 'Accueil', path: '/' }], 'fr') as Graph)['@graph'];
  expect(node).toMatchObject({
    '@type': 'Service',
    name: 'Portrait en studio',
    description: undefined,
    provider: { name: 'Atelier Lucarne', address: { addressLocality: 'Lyon' } },
    offers: { price: '120.50', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  });
  expect(node?.['url']).toMatch(/\/fr\/services\/portrait-en-studio-01a1f96e-/);
  expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Accueil' }] });
});

it('names no price that is not there', () => {
  const [node] = (serviceData({ ...service, price: null }, [], 'en') as Graph)['@graph'];
  expect(node?.['offers']).toBeNull();
});
