import { readEdition } from '@/kit/edition';
import { defaultLocale, isLocale } from '@/kit/i18n/locales';

export const dynamic = 'force-dynamic';

/** What a phone needs to install the site as an app, in the language it is read in. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/app.webmanifest'>) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { name, description, brand } = await readEdition();
  const icon = { type: 'image/svg+xml', sizes: 'any' };
  const manifest = {
    id: '/',
    name,
    short_name: name,
    description: description[locale],
    lang: locale,
    start_url: `/${locale}`,
    scope: '/',
    display: 'standalone',
    background_color: brand.colours.paper,
    theme_color: brand.colours.paper,
    icons: [
      { ...icon, src: '/icon.svg', purpose: 'any' },
      { ...icon, src: '/icon-maskable.svg', purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=3600' },
  });
}
