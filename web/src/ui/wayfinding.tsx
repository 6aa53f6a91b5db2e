import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Anchor } from '@/kit/i18n/anchor';
import { Icon } from './icon';
import type { IconName } from './icon-names';

interface Way {
  href: string;
  label: string;
  icon?: IconName;
  current?: boolean;
}

/** The same thing seen otherwise, each way an address: list, posters, map. */
export function LinkSegment({ ways, label }: { ways: readonly Way[]; label: string }) {
  return (
    <nav className="segment" aria-label={label}>
      {ways.map((way) => (
        <Anchor key={way.href} href={way.href} aria-current={way.current ? 'true' : undefined}>
          {way.icon && <Icon name={way.icon} />}
          <span>{way.label}</span>
        </Anchor>
      ))}
    </nav>
  );
}

/** Where one is inside a task of several pages. `current` counts from 0. */
export function Steps({ steps, current, label }: { steps: readonly string[]; current: number; label: string }) {
  const t = useTranslations('ui');
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={clsx(index < current && 'is-done')}
          aria-current={index === current ? 'step' : undefined}
        >
          <span>
            {step}
            {index < current && <span className="visually-hidden"> {t('stepDone')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The way back up; the last one is the page itself and may be left out. */
export function Crumbs({ items }: { items: readonly { href?: string; label: string }[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('crumbs')}>
      <ol className="crumbs">
        {items.map(({ href, label }) => (
          <li key={label}>{href ? <Anchor href={href}>{label}</Anchor> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** Next page of a list with a keyset cursor: an address, so it works without script and can be shared. */
export function LoadMore({ href, label, shown }: { href: string | null; label?: string; shown?: ReactNode }) {
  const t = useTranslations('ui');
  if (!href && !shown) return null;
  return (
    <div className="load-more">
      {href && (
        <Anchor className="btn btn-secondary" href={href} rel="next">
          {label ?? t('loadMore')}
        </Anchor>
      )}
      {shown && <p className="small faint num">{shown}</p>}
    </div>
  );
}

/** Short orange step: the estrade on which a page's title stands. */
export function StepMark() {
  return <span className="step-mark" aria-hidden="true" />;
}

interface SectionHeadProps {
  title: string;
  id?: string;
  lead?: string;
  more?: { href: string; label: string };
}

/** Title of a part of a public page, with its way to all of it. */
export function SectionHead({ title, id, lead, more }: SectionHeadProps) {
  return (
    <div className="head">
      <div>
        <h2 id={id}>{title}</h2>
        {lead && <p>{lead}</p>}
      </div>
      {more && (
        <Anchor className="link" href={more.href}>
          {more.label} <Icon name="arrow-right" size="sm" />
        </Anchor>
      )}
    </div>
  );
}
