import { PrivateArea } from '@/features/layout/private-area';
import { requireMember } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

/** The shell stands in `workspace/[handle]/layout.tsx`: it needs to know the organization. */
export default async function WorkspaceLayout({ children }: LayoutProps<'/[locale]'>) {
  await requireMember();
  return <PrivateArea>{children}</PrivateArea>;
}
