import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { isLegalName, legalText } from '@/features/legal/documents';
import { LegalPage } from '@/features/legal/legal-page';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps<'/[locale]/legal/[document]'>) {
  const [{ document }, locale, t] = [await params, await getLocale(), await getTranslations('legal')];
  return isLegalName(document)
    ? pageMetadata({ locale, path: `/legal/${document}`, title: t(`names.${document}`) })
    : {};
}

export default async function Legal({ params }: PageProps<'/[locale]/legal/[document]'>) {
  const { document } = await params;
  if (!isLegalName(document)) notFound();
  return <LegalPage name={document} text={legalText(document, await getLocale(), await readEdition())} />;
}
