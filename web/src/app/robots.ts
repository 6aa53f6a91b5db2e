import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/kit/site';

export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  const privateAreas = ['fr', 'en'].flatMap((locale) =>
    ['space', 'workspace', 'door', 'admin', 'orders', 'checkout'].map((area) => `/${locale}/${area}`),
  );
  return {
    rules: { userAgent: '*', disallow: ['/api/', '/dev/', ...privateAreas] },
    sitemap: `${siteOrigin()}/sitemap.xml`,
  };
}
