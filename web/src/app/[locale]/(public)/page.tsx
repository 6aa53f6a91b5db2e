import { getLocale } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { StepMark } from '@/ui/wayfinding';

export default async function HomePage() {
  const [edition, locale] = [await readEdition(), await getLocale()];
  return (
    <section className="hero">
      <div className="container">
        <div>
          <StepMark />
          <h1>{edition.slogan[locale]}</h1>
          <p className="lead">{edition.description[locale]}</p>
        </div>
      </div>
    </section>
  );
}
