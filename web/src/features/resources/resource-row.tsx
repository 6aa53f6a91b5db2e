import type { ResourceCard } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Row, RowIcon } from '@/ui/workspace';
import { kindIcons } from './kinds';

export type Card = z.infer<typeof ResourceCard>;

/** One of them; those who may not change it only read it. */
export function ResourceRow({ resource, base }: { resource: Card; base: string | null }) {
  const t = useTranslations('resources');
  const { id, kind, name, zone, serviceIds } = resource;
  return (
    <Row
      lead={<RowIcon name={kindIcons[kind]} />}
      title={name}
      href={base ? `${base}/calendar/resources/${id}` : undefined}
      meta={[t(`kind.${kind}`), zone.replaceAll('_', ' '), t('needed', { count: serviceIds.length })].join(' · ')}
    />
  );
}
