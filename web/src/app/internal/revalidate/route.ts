import { revalidatePath, revalidateTag } from 'next/cache';
import { z } from 'zod';
import { isPeer } from '@/kit/peer';

/** What has changed: names of `kit/cache-tags.ts`, or paths with their language. */
const Renewal = z.object({
  tags: z.array(z.string().min(1).max(256)).max(200).default([]),
  paths: z
    .array(
      z
        .string()
        .regex(/^\/[^\s?#]*$/)
        .max(1024),
    )
    .max(200)
    .default([]),
});

/** The server tells that something changed: the next visitor waits for a new page instead of being shown the old one. */
export async function POST(request: Request) {
  if (!isPeer(request.headers)) return new Response(null, { status: 404 });
  const renewal = Renewal.safeParse(await request.json().catch(() => null));
  if (!renewal.success) return Response.json({ error: z.prettifyError(renewal.error) }, { status: 422 });
  const { tags, paths } = renewal.data;
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  for (const path of paths) revalidatePath(path);
  return Response.json({ renewed: tags.length + paths.length });
}
