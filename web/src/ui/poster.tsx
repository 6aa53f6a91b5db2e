import clsx from 'clsx';
import { Picture } from './picture';
import { patternOf } from './pattern';

interface PosterProps {
  src: string | null | undefined;
  /** Of the event; drawn where there is no picture. */
  title: string;
}

/** A poster, 2:3. Decoration: its title stands beside it. */
export function Poster({ src, title }: PosterProps) {
  if (!src) return <DrawnPoster title={title} />;
  return <Picture className="poster" src={src} width={400} height={600} alt="" />;
}

/** The poster of an event nobody has drawn one for: its title, under a pattern that is always the same for it. */
export function DrawnPoster({ title }: Pick<PosterProps, 'title'>) {
  return (
    <span className={clsx('poster poster-drawn', patternOf(title))} aria-hidden="true">
      <span>{title}</span>
    </span>
  );
}
