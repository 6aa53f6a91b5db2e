import clsx from 'clsx';
import { Picture } from './picture';
import { patternOf } from './pattern';

interface PosterProps {
  /** 320 pixels wide. */
  src: string | null | undefined;
  /** The same, 640 wide; for places wider than a thumbnail. */
  large?: string | null;
  /** How wide it stands, as the attribute `sizes` of an image. */
  sizes?: string;
  /** Among the first things people see: fetched at once. */
  first?: boolean;
  /** Of the event; drawn where there is no picture. */
  title: string;
}

/** A poster, 2:3. Decoration: its title stands beside it. */
export function Poster({ src, large, sizes = '96px', first, title }: PosterProps) {
  if (!src) return <DrawnPoster title={title} />;
  return (
    <Picture
      className="poster"
      src={src}
      srcSet={large ? `${src} 320w, ${large} 640w` : undefined}
      sizes={large ? sizes : undefined}
      loading={first ? 'eager' : 'lazy'}
      width={400}
      height={600}
      alt=""
    />
  );
}

/** The poster of an event nobody has drawn one for: its title, under a pattern that is always the same for it. */
export function DrawnPoster({ title }: Pick<PosterProps, 'title'>) {
  return (
    <span className={clsx('poster poster-drawn', patternOf(title))} aria-hidden="true">
      <span>{title}</span>
    </span>
  );
}
