import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import { Sum } from '@/ui/disclosure';
import { useServiceWording } from '@/kit/services/wording';

/** What a client agrees to, line by line. */
export function TermsFacts({ terms }: { terms: WorkspaceService['draft'] }) {
  const [t, say] = [useTranslations('services.facts'), useServiceWording()];
  const { deposit, depositDue, cancellation, brief } = terms;
  const lines = [
    { label: t('price'), value: say.price(terms.price) },
    { label: t('duration'), value: say.duration(terms.duration) },
    { label: t('place'), value: say.places(terms.locations) },
    { label: t('approval'), value: t(`approvals.${terms.approval}`) },
  ];
  if (deposit.kind !== 'none') {
    const due = depositDue
      ? say.money(depositDue)
      : deposit.kind === 'percentage'
        ? say.share(deposit.basisPoints)
        : null;
    if (due) lines.push({ label: t(`deposit.${deposit.nature}`), value: due });
  }
  if (brief.length > 0) lines.push({ label: t('brief'), value: t('questions', { count: brief.length }) });
  return (
    <div className="stack gap-3">
      <Sum lines={lines} />
      <p className="small muted">
        {cancellation.length === 0 ? t('noRefund') : cancellation.map((tier) => say.tier(tier)).join(' ')}
      </p>
    </div>
  );
}
