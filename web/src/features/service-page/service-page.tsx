import { getLocale, getTranslations } from 'next-intl/server';
import type { Edition } from '@estrade/editions/edition';
import { JsonLd } from '@/kit/json-ld';
import { serviceHref } from '@/kit/services/address';
import { kindGroups, kindName } from '@/kit/services/kinds';
import { Crumbs, StepMark } from '@/ui/wayfinding';
import { BookBar, BookBox } from './book-box';
import { Agreed } from './agreed';
import type { Opening, Service } from './read-service';
import { serviceData } from './service-data';
import { ServiceFacts } from './service-facts';
import { WhoGives } from './who-gives';

interface ServicePageProps {
  service: Service;
  opening: Opening;
  edition: Pick<Edition, 'trades'>;
  /** How to reach the pro when it cannot be booked online. */
  contact: { email: string | null; phone: string | null };
}

/** One service: what is included, what it costs, when it can be had, what is agreed to. */
export async function ServicePage({ service, opening, edition, contact }: ServicePageProps) {
  const [t, locale] = [await getTranslations('service-page'), await getLocale()];
  const { title, description, kind, organization } = service;
  const crumbs = [
    { label: t('home'), path: '/' },
    { label: organization.name, path: `/organizations/${organization.handle}` },
    { label: title, path: serviceHref(service) },
  ];
  return (
    <>
      <JsonLd data={serviceData(service, crumbs, locale)} />
      <div className="container service-top">
        <Crumbs items={crumbs.map(({ label, path }, index) => ({ label, href: index < 2 ? path : undefined }))} />
        <header>
          <StepMark />
          <p className="eyebrow">{kindName(kindGroups(edition, locale), kind)}</p>
          <h1>{title}</h1>
        </header>
      </div>
      <div className="container split pb-16">
        <div className="stack gap-10">
          <ServiceFacts service={service} />
          {description && (
            <section aria-labelledby="included">
              <h2 className="h3 mb-4" id="included">
                {t('included')}
              </h2>
              <p className="service-text">{description}</p>
            </section>
          )}
          <Agreed service={service} />
          <WhoGives organization={organization} />
        </div>
        <BookBox service={service} opening={opening} contact={contact} />
      </div>
      <BookBar service={service} opening={opening} />
    </>
  );
}
