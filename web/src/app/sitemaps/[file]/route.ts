import { readEventFile, readOtherEntries } from '@/features/discovery/sitemap-entries';
import { sitemapXml, xmlResponse } from '@/kit/sitemap';

export const dynamic = 'force-dynamic';

/** `pages.xml`, `events-1.xml`, `events-2.xml`… as /sitemap.xml lists them. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const { file } = await params;
  const number = /^events-([1-9]\d{0,3})\.xml$/.exec(file)?.[1];
  const entries =
    file === 'pages.xml' ? await readOtherEntries() : number ? await readEventFile(Number(number) - 1) : null;
  return entries ? xmlResponse(sitemapXml(entries)) : new Response(null, { status: 404 });
}
