import '@/ui/styles/public.css';
import { FocusHeader } from '@/features/layout/focus-header';
import { contentId, SkipLink } from '@/features/layout/skip-link';

export const dynamic = 'force-dynamic';

/** Nothing here leads away from what one is doing. */
export default function BookingLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <SkipLink />
      <FocusHeader />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
