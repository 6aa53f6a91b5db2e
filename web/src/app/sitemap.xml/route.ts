import { countEventFiles } from '@/features/discovery/sitemap-entries';
import { siteOrigin } from '@/kit/site';
import { sitemapIndexXml, xmlResponse } from '@/kit/sitemap';

export const dynamic = 'force-dynamic';

export async function GET() {
  const files = ['pages', ...Array.from({ length: await countEventFiles() }, (_, index) => `events-${index + 1}`)];
  return xmlResponse(sitemapIndexXml(files.map((file) => `${siteOrigin()}/sitemaps/${file}.xml`)));
}
