import { getLocale, getTranslations } from 'next-intl/server';
import { HelpPage } from '@/features/help/help-page';
import { helpSections } from '@/features/help/questions';
import { JsonLd } from '@/kit/json-ld';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('help'), await getLocale()];
  return pageMetadata({ locale, path: '/help', title: t('title'), description: t('lead') });
}

export default async function Help() {
  const questions = helpSections(await getLocale()).flatMap((section) => section.questions);
  return (
    <>
      <JsonLd
        data={{
          '@type': 'FAQPage',
          mainEntity: questions.map(({ question, answer }) => ({
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: answer },
          })),
        }}
      />
      <HelpPage />
    </>
  );
}
