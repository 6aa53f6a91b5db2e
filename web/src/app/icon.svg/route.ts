import { readEdition } from '@/kit/edition';
import { logoFile } from '@/ui/logo';

export const dynamic = 'force-dynamic';

export async function GET() {
  return new Response(logoFile((await readEdition()).brand, false), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
}
