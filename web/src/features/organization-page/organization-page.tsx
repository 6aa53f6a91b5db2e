import { urlOf } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { OrganizationPage as Organization } from '@estrade/api/organizations-shapes';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '@/kit/format';
import { JsonLd } from '@/kit/json-ld';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Avatar } from '@/ui/person';
import { Crumbs } from '@/ui/wayfinding';
import { organizationData } from './organization-data';
import { Img } from '@/ui/img';

interface OrganizationPageProps {
  organization: Organization;
  /** Upcoming events, then past ones: composed by the page. */
  children: ReactNode;
}

/** Who they are, what they have coming, how to reach them. */
export function OrganizationPage({ organization, children }: OrganizationPageProps) {
  const [t, locale] = [useTranslations('organization-page'), useLocale()];
  const { name, handle, city, coverUrl, logoUrl, bio, createdAt } = organization;
  return (
    <>
      <JsonLd data={organizationData(organization, locale)} />
      {coverUrl ? (
        <Img className="profile-cover" src={coverUrl} width={1600} height={640} alt="" fetchPriority="high" />
      ) : (
        <div className="profile-cover is-plain" />
      )}
      <div className="container profile">
        <header className="profile-head">
          <Avatar name={name} picture={logoUrl} size="xl" org />
          <div>
            <h1>{name}</h1>
            <p className="muted">
              {[city, t('verified', { month: formatDay({ at: createdAt, zone: 'UTC' }, locale, 'month') })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className="cluster">
            <ButtonLink
              icon="calendar-plus"
              href={urlOf(events.organizationCalendar, { params: { handle }, query: { locale } })}
            >
              {t('calendar')}
            </ButtonLink>
            <Contact contact={organization.contact} />
          </div>
        </header>
        {(bio || organization.links.length > 0) && (
          <section className="profile-about" aria-label={t('about')}>
            {bio && <p className="profile-bio">{bio}</p>}
            <Links links={organization.links} skills={organization.skills} />
          </section>
        )}
        {children}
        <Legal legal={organization.legal} />
      </div>
      <div className="container pb-10">
        <Crumbs
          items={[
            { href: '/', label: t('home') },
            { href: '/organizations', label: t('organizations') },
            { label: name },
          ]}
        />
      </div>
    </>
  );
}

function Contact({ contact: { email, phone } }: Pick<Organization, 'contact'>) {
  const t = useTranslations('organization-page');
  return (
    <>
      {email && (
        <ButtonLink variant="secondary" icon="mail" href={`mailto:${email}`}>
          {t('write')}
        </ButtonLink>
      )}
      {phone && (
        <ButtonLink variant="secondary" icon="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          {t('call')}
        </ButtonLink>
      )}
    </>
  );
}

function Links({ links, skills }: Pick<Organization, 'links' | 'skills'>) {
  if (links.length + skills.length === 0) return null;
  return (
    <ul className="cluster">
      {links.map(({ label, url }) => (
        <li key={url}>
          <a className="chip" href={url} rel="nofollow ugc noopener">
            <Icon name="arrow-up-right" size="sm" />
            {label}
          </a>
        </li>
      ))}
      {skills.map((skill) => (
        <li key={skill} className="badge">
          {skill}
        </li>
      ))}
    </ul>
  );
}

/** Who sells, as the law asks to say. */
function Legal({ legal }: Pick<Organization, 'legal'>) {
  const t = useTranslations('organization-page');
  const lines = [
    [t('legalName'), legal.name],
    [t('address'), legal.address],
    [t('registration'), legal.registration],
    [t('vatNumber'), legal.vatNumber],
  ] as const;
  return (
    <details className="profile-legal small">
      <summary className="link">{t('legal')}</summary>
      <dl className="sum">
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
