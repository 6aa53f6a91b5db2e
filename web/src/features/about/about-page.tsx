import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { HowItWorks } from './how-it-works';
import { PageHead } from '@/ui/page-head';

const promises = [
  ['price', 'receipt-euro'],
  ['fair', 'ticket'],
  ['data', 'lock'],
  ['open', 'book-open'],
] as const satisfies readonly (readonly [string, IconName])[];

export function AboutPage({ name }: { name: string }) {
  const t = useTranslations('about');
  const steps = (group: 'find' | 'book' | 'come') => ({
    title: t(`attendSteps.${group}Title`),
    text: t(`attendSteps.${group}`),
  });
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { name })}
        actions={
          <>
            <ButtonLink href="/events">{t('events')}</ButtonLink>
            <ButtonLink variant="secondary" href="/sell">
              {t('start')}
            </ButtonLink>
          </>
        }
      />
      <HowItWorks id="attend" title={t('attend')} steps={(['find', 'book', 'come'] as const).map(steps)} />
      <div className="mist">
        <OrganiseSteps />
      </div>
      <section className="section" aria-labelledby="promises">
        <div className="container">
          <div className="head">
            <h2 id="promises">{t('promises')}</h2>
          </div>
          <dl className="facts facts-wide">
            {promises.map(([key, icon]) => (
              <div key={key}>
                <Icon name={icon} />
                <dt>{t(`promise.${key}Title`)}</dt>
                <dd>{t(`promise.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
    </>
  );
}

export function OrganiseSteps() {
  const t = useTranslations('about');
  const steps = (['write', 'sell', 'open'] as const).map((step) => ({
    title: t(`organiseSteps.${step}Title`),
    text: t(`organiseSteps.${step}`),
  }));
  return <HowItWorks id="organise" title={t('organise')} steps={steps} />;
}
