import '@/ui/styles/globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { beforePaint } from '@/features/layout/theme';
import { readEdition } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { isLocale } from '@/kit/i18n/locales';
import { siteMetadata } from '@/kit/seo';

// Nothing is rendered at build time: there is no API then. Each page is rendered at its first visit and kept.
export const generateStaticParams = () => [];
export const revalidate = 60;

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? siteMetadata(locale) : {};
}

export async function generateViewport(): Promise<Viewport> {
  const { colours } = (await readEdition()).brand;
  return {
    viewportFit: 'cover',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: colours.paper },
      { media: '(prefers-color-scheme: dark)', color: '#100e19' },
    ],
  };
}

export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const edition = await readEdition();
  return (
    <html lang={locale} data-edition={edition.brand.theme} data-theme="light" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <ClientMessages>{children}</ClientMessages>
      </body>
    </html>
  );
}
