import { getLocale, getTranslations } from 'next-intl/server';
import { ContactPage } from '@/features/contact/contact-page';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('contact'), await getLocale()];
  return pageMetadata({ locale, path: '/contact', title: t('title'), description: t('lead') });
}

export default async function Contact() {
  const { name, contact, legal } = await readEdition();
  return <ContactPage name={name} contact={contact} legal={legal} />;
}
