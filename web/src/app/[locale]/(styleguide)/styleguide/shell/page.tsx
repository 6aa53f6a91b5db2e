import { notFound } from 'next/navigation';
import { PrivateArea } from '@/features/layout/private-area';
import { ShellSample } from '@/app/[locale]/(styleguide)/samples/shell-sample';

export const dynamic = 'force-dynamic';
export const metadata = { title: 'Styleguide', robots: { index: false } };

/** The frame of the private areas with a page in it. */
export default function ShellPage() {
  if (process.env.NODE_ENV === 'production' && !process.env.STYLEGUIDE) notFound();
  return (
    <PrivateArea>
      <ShellSample />
    </PrivateArea>
  );
}
