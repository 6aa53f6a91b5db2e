import { readEdition } from '@/kit/edition';
import { logoFile } from '@/ui/logo';

export const dynamic = 'force-dynamic';

/** With the margin that phones cut into circles and squares. */
export async function GET() {
  return new Response(logoFile((await readEdition()).brand, true), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
}
