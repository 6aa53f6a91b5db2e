import { PrivateArea } from '@/features/layout/private-area';
import { readEdition } from '@/kit/edition';
import { requireMember } from '@/kit/session';

export const dynamic = 'force-dynamic';
export const metadata = { robots: { index: false } };

/** Always dark: a bright screen at the door of a dark room blinds the people on both sides of it. */
export default async function DoorLayout({ children }: LayoutProps<'/[locale]'>) {
  const [edition] = [await readEdition(), await requireMember()];
  return (
    <PrivateArea>
      <div className="door-area" data-edition={edition.brand.theme} data-theme="dark">
        {children}
      </div>
    </PrivateArea>
  );
}
