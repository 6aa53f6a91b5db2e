import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Icon } from '@/ui/icon';

/** One of the pages that lead to the door: what to open, biggest first. */
export function ChoosePage({
  title,
  lead,
  back,
  children,
}: {
  title: string;
  lead: string;
  back?: string;
  children: ReactNode;
}) {
  const t = useTranslations('door');
  return (
    <main className="door-choose" id="content">
      {back && (
        <SoftLink className="btn btn-quiet btn-sm" href={back}>
          <Icon name="arrow-left" />
          {t('choose.back')}
        </SoftLink>
      )}
      <h1>{title}</h1>
      <p className="muted">{lead}</p>
      {children}
    </main>
  );
}
