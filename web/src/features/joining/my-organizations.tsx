import type { MyOrganization } from '@estrade/api/organizations-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Avatar } from '@/ui/person';
import { Panel, Row, Rows } from '@/ui/workspace';

/** Whom one works for, and the way to found one's own. */
export function MyOrganizations({ organizations }: { organizations: readonly z.infer<typeof MyOrganization>[] }) {
  const t = useTranslations('joining.mine');
  const create = (
    <ButtonLink variant="secondary" size="sm" icon="plus" soft href="/space/organizations/new">
      {t('create')}
    </ButtonLink>
  );
  if (organizations.length === 0) {
    return (
      <Panel title={t('none')} pad end={create}>
        <p className="muted">{t('noneText')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('title')} count={organizations.length} end={create}>
      <Rows>
        {organizations.map(({ id, name, logoUrl, role, suspended }) => (
          <Row
            key={id}
            lead={<Avatar name={name} picture={logoUrl} org />}
            title={name}
            href={`/workspace/${id}`}
            badge={suspended && <Badge tone="bad">{t('suspended')}</Badge>}
            meta={t(`roles.${role}`)}
          />
        ))}
      </Rows>
    </Panel>
  );
}
