import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '@/ui/page-head';
import { ButtonLink } from '@/ui/button';
import { Accordion } from '@/ui/disclosure';
import { Prose } from '@/ui/prose';
import { helpSections } from './questions';

export function HelpPage() {
  const [t, sections] = [useTranslations('help'), helpSections(useLocale())];
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink variant="secondary" href="/contact" icon="mail">
            {t('write')}
          </ButtonLink>
        }
      />
      <div className="container legal pb-16">
        <nav className="legal-nav" aria-label={t('sections')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <div className="stack gap-12">
          {sections.map(({ id, title, questions }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 className="h3 mb-4" id={`${id}-title`}>
                {title}
              </h2>
              <Accordion
                items={questions.map(({ question, answer }) => ({ title: question, content: <Prose text={answer} /> }))}
              />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
