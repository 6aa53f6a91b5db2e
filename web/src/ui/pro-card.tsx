import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Anchor } from '@/kit/i18n/anchor';
import { Icon } from './icon';
import { Picture } from './picture';

interface ProCardProps {
  href: string;
  name: string;
  /** « Photographe de portrait, Nantes ». */
  line: string;
  cover: string | null;
  rating?: { value: string; count: number };
  price?: string;
  children?: ReactNode;
}

/** An organization in a list. */
export function ProCard({ href, name, line, cover, rating, price, children }: ProCardProps) {
  return (
    <article className="pro">
      {cover ? (
        <Picture className="pro-cover" src={cover} width={400} height={300} alt="" />
      ) : (
        <span className="pro-cover" />
      )}
      <div className="between mt-3">
        <h3 className="pro-name mt-0">
          <Anchor className="cover" href={href}>
            {name}
          </Anchor>
        </h3>
        {rating && <Rating {...rating} />}
      </div>
      <p className="event-where">{line}</p>
      {price && <p className="event-price">{price}</p>}
      {children && <div className="cluster mt-2">{children}</div>}
    </article>
  );
}

function Rating({ value, count }: { value: string; count: number }) {
  const t = useTranslations('ui');
  return (
    <span className="rating">
      <Icon name="star-fill" />
      <span aria-hidden="true">{value}</span>
      <span className="faint" aria-hidden="true">
        ({count})
      </span>
      <span className="visually-hidden">{t('rating', { value, count })}</span>
    </span>
  );
}
