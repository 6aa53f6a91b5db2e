import '@/ui/styles/public.css';
import { SiteFooter } from '@/features/layout/site-footer';
import { SiteHeader } from '@/features/layout/site-header';
import { contentId, SkipLink } from '@/features/layout/skip-link';
import { TabBar } from '@/features/layout/tab-bar';
import { renderedAt } from '@/kit/rendered-at';
import { StayFresh } from '@/kit/stay-fresh';

export default function PublicLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <SkipLink />
      <SiteHeader />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      <TabBar />
      <StayFresh renderedAt={renderedAt().getTime()} />
    </>
  );
}
