import type { ImgHTMLAttributes } from 'react';

/** A picture of the media server, which has its sizes already: no optimiser in between. */
export function Img({ alt, ...rest }: ImgHTMLAttributes<HTMLImageElement> & { alt: string }) {
  // oxlint-disable-next-line nextjs/no-img-element -- see above
  return <img alt={alt} {...rest} />;
}
