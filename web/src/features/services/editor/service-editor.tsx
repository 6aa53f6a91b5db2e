'use client';

import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useStayWhile } from '@/kit/stay-while';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/feedback';
import { Locked } from '@/ui/locked';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';
import type { KindGroup } from '@/kit/services/kinds';
import { toneOf } from '../status';
import { BasicsPart } from './basics-part';
import { BookingPart } from './booking-part';
import { BriefPart } from './brief-part';
import { CancellationPart } from './cancellation-part';
import { PricePart, type VatRate } from './price-part';
import { freshService, valuesOf } from './service-form';
import { StatePanel } from './state-panel';
import { TimePart } from './time-part';
import { useServiceForm } from './use-service-form';

interface ServiceEditorProps {
  organizationId: string;
  /** Null for a new one. */
  service: WorkspaceService | null;
  kinds: readonly KindGroup[];
  vatRates: readonly VatRate[];
  currency: string;
  /** What was published before, beside the form. */
  children?: ReactNode;
}

/** Writing a service: what is sold and on which terms; on the right where it stands. */
export function ServiceEditor({ organizationId, service: initial, children, ...choices }: ServiceEditorProps) {
  const t = useTranslations('services');
  const values = initial ? valuesOf(initial.draft) : freshService(choices);
  const sheet = useServiceForm({ organizationId, service: initial, values });
  const { service, dirty, busy } = sheet;
  useStayWhile(dirty && !busy);
  return (
    <Page>
      <PageTitle
        above={<Crumbs items={[{ href: `/workspace/${organizationId}/services`, label: t('list.title') }]} />}
        title={service ? service.draft.title : t('editor.new')}
        lead={service ? undefined : t('editor.lead')}
        actions={service && <Badge tone={toneOf(service.status)}>{t(`status.${service.status}`)}</Badge>}
      />
      <div className="split">
        <ServiceSheet sheet={sheet} {...choices} />
        <aside className="stack gap-6 sticky" aria-label={t('editor.state')}>
          <StatePanel {...sheet} />
          {children}
        </aside>
      </div>
    </Page>
  );
}

interface ServiceSheetProps extends Pick<ServiceEditorProps, 'kinds' | 'vatRates' | 'currency'> {
  sheet: ReturnType<typeof useServiceForm>;
}

function ServiceSheet({ sheet, kinds, vatRates, currency }: ServiceSheetProps) {
  const t = useTranslations('services.editor');
  const { form, error, summary, service, elsewhere } = sheet;
  const archived = service?.status === 'archived';
  const part = { form, error };
  function save(event: { preventDefault: () => void }) {
    event.preventDefault();
    sheet.submit(false);
  }
  return (
    <form className="stack gap-6 min-w-0" onSubmit={save} noValidate>
      <ErrorSummary {...summary} />
      {elsewhere && (
        <Button variant="secondary" icon="refresh-cw" className="self-start" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      )}
      {archived && <Notice title={t('archived')}>{t('archivedText')}</Notice>}
      <Locked when={archived} label={t('form')}>
        <BasicsPart {...part} kinds={kinds} />
        <PricePart {...part} currency={currency} vatRates={vatRates} />
        <TimePart {...part} />
        <BookingPart {...part} />
        <CancellationPart {...part} />
        <BriefPart {...part} />
      </Locked>
    </form>
  );
}
