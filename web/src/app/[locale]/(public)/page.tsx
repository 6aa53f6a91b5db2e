import { HomePage } from '@/features/discovery/home/home-page';
import { JsonLd } from '@/kit/json-ld';
import { pageMetadata } from '@/kit/seo';
import { homeData, homeMetadata } from '@/features/discovery/home/home-metadata';

export const revalidate = 60;

export async function generateMetadata() {
  return pageMetadata(await homeMetadata());
}

export default async function Home() {
  return (
    <>
      <JsonLd data={await homeData()} />
      <HomePage />
    </>
  );
}
