import { Picture } from './picture';

/** A poster, 2:3; an empty sheet where there is none. Decoration: its title stands beside it. */
export function Poster({ src }: { src: string | null | undefined }) {
  if (!src) return <span className="poster poster-empty" />;
  return <Picture className="poster" src={src} width={400} height={600} alt="" />;
}
