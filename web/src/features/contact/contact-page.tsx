import type { Edition } from '@estrade/editions/edition';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { CardLink } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { PageHead } from '@/ui/page-head';

const topics = [
  ['ticket', 'ticket'],
  ['event', 'calendar'],
  ['organise', 'megaphone'],
  ['data', 'lock'],
  ['abuse', 'flag'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Each subject opens a message that already says what it is about. */
export function ContactPage({ name, contact, legal }: Pick<Edition, 'name' | 'contact' | 'legal'>) {
  const t = useTranslations('contact');
  const mail = (topic: string) =>
    `mailto:${contact.email}?subject=${encodeURIComponent(t('subject', { topic, name }))}`;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="container split pb-16">
        <section aria-labelledby="topics">
          <h2 className="h3 mb-4" id="topics">
            {t('topics')}
          </h2>
          <div className="stack gap-3">
            {topics.map(([topic, icon]) => (
              <CardLink key={topic} href={mail(t(`topic.${topic}`))} className="topic">
                <Icon name={icon} size="lg" />
                <span>
                  <b className="block">{t(`topic.${topic}`)}</b>
                  <span className="small muted">{t(`topic.${topic}Help`)}</span>
                </span>
                <Icon name="arrow-right" />
              </CardLink>
            ))}
          </div>
        </section>
        <aside className="stack gap-6">
          <dl className="facts">
            <div>
              <Icon name="mail" />
              <dt>{t('email')}</dt>
              <dd>
                <a className="link" href={`mailto:${contact.email}`}>
                  {contact.email}
                </a>
              </dd>
            </div>
            {contact.phone && (
              <div>
                <Icon name="phone" />
                <dt>{t('phone')}</dt>
                <dd>
                  <a className="link" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
                    {contact.phone}
                  </a>
                </dd>
              </div>
            )}
            <div>
              <Icon name="house" />
              <dt>{t('post')}</dt>
              <dd>
                {legal.publisher}, {legal.address}
              </dd>
            </div>
          </dl>
          <div className="card card-mist">
            <p className="strong">{t('faq')}</p>
            <ButtonLink variant="secondary" size="sm" className="mt-3" href="/help">
              {t('faqLink')}
            </ButtonLink>
          </div>
        </aside>
      </div>
    </>
  );
}
