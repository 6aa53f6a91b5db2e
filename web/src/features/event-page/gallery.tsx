import type { Picture } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { Img } from '@/ui/img';

/** The other pictures in justified rows, none cropped; each opens whole. */
export function Gallery({ pictures }: { pictures: readonly Picture[] }) {
  const t = useTranslations('event-page');
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="pictures">
      <h2 className="h3 mb-4" id="pictures">
        {t('pictures')}
      </h2>
      <ul className="justified">
        {pictures.map(({ id, src, width, height, alt }) => (
          <li key={id} style={{ flexGrow: width / height, flexBasis: `${Math.round((220 * width) / height)}px` }}>
            <a href={src['1920']}>
              <Img
                src={src['640']}
                srcSet={`${src['640']} 640w, ${src['1280']} 1280w`}
                sizes="(min-width: 960px) 600px, 92vw"
                width={width}
                height={height}
                alt={alt}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
