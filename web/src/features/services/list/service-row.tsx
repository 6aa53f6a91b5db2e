import type { WorkspaceService } from '@estrade/api/offers-shapes';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { Row, RowIcon } from '@/ui/workspace';
import { kindName, type KindGroup } from '@/kit/services/kinds';
import { toneOf } from '../status';
import { useServiceWording } from '@/kit/services/wording';
import { RowActs } from './row-acts';

interface ServiceRowProps {
  service: WorkspaceService;
  base: string;
  kinds: readonly KindGroup[];
}

/** One service of the list: title, state, kind, length and place, its price. */
export function ServiceRow({ service, base, kinds }: ServiceRowProps) {
  const [t, say] = [useTranslations('services'), useServiceWording()];
  const { draft, status, published, changed } = service;
  const href = `${base}/services/${service.id}`;
  return (
    <Row
      lead={<RowIcon name="briefcase" tone={status === 'published' ? 'accent' : undefined} />}
      title={draft.title}
      href={href}
      badge={
        <>
          <Badge tone={toneOf(status)}>{t(`status.${status}`)}</Badge>
          {published && changed && status !== 'archived' && <Badge tone="accent">{t('list.changed')}</Badge>}
        </>
      }
      meta={[kindName(kinds, draft.kind), say.duration(draft.duration), say.places(draft.locations)].join(' · ')}
      end={
        <>
          <b className="num nowrap">{say.price(draft.price)}</b>
          <RowActs service={service} href={href} />
        </>
      }
    />
  );
}
