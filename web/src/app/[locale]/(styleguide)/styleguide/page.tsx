import '@/ui/styles/public.css';
import { notFound } from 'next/navigation';
import { Guide } from '@/app/[locale]/(styleguide)/samples/guide';
import { PrivateArea } from '@/features/layout/private-area';

export const dynamic = 'force-dynamic';
export const metadata = { title: 'Styleguide', robots: { index: false } };

/** Every component in every state. `?edition=meetral&theme=dark` shows it as another one. Development, or STYLEGUIDE=1. */
export default async function StyleguidePage({ searchParams }: PageProps<'/[locale]/styleguide'>) {
  if (process.env.NODE_ENV === 'production' && !process.env.STYLEGUIDE) notFound();
  const { edition, theme } = await searchParams;
  return (
    <PrivateArea>
      <Guide edition={String(edition ?? 'estrade')} theme={theme === 'dark' ? 'dark' : 'light'} />
    </PrivateArea>
  );
}
