import type { ImgHTMLAttributes } from 'react';

type PictureProps = ImgHTMLAttributes<HTMLImageElement> & { src: string; alt: string; width: number; height: number };

/**
 * A picture from the media server, which already sized it: no optimiser in between. Width and height keep its place; lazy unless it
 * is the first thing people see (`loading="eager"`).
 */
export function Picture({ alt, ...rest }: PictureProps) {
  // oxlint-disable-next-line nextjs/no-img-element -- see above
  return <img alt={alt} loading="lazy" decoding="async" {...rest} />;
}
