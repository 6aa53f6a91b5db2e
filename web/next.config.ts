import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicPolicy } from './src/kit/security-policy.ts';

const root = path.join(import.meta.dirname, '..');

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The gateway compresses: doing it here costs a third of the cached page rate.
  compress: false,
  // Every visitor, not only robots, gets the title inside <head> and a true 404.
  htmlLimitedBots: /.*/,
  outputFileTracingRoot: root,
  turbopack: { root },
  images: { unoptimized: true },
  experimental: {
    authInterrupts: true,
    // Cached pages live in memory only: the same build may start as another edition.
    isrFlushToDisk: false,
  },
  // An invitation or a preview is made for its reader; the page everyone sees stays the same for all, and cached.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/:locale(fr|en)/events/:slug',
        has: [{ type: 'query', key: 'key' }],
        destination: '/:locale/events/:slug/as-me',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

const securityHeaders = [
  { key: 'Content-Security-Policy', value: publicPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=(), payment=(self)' },
];

export default createNextIntlPlugin('./src/kit/i18n/request.ts')(config);
