import { getTranslations } from 'next-intl/server';
import type { MyOrganization } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Avatar } from '@/ui/person';
import { Row, Rows } from '@/ui/workspace';
import { ChoosePage } from './choose';

/** Whose door one stands at, for people who work in several houses. */
export async function ChooseOrganization({ organizations }: { organizations: readonly MyOrganization[] }) {
  const t = await getTranslations('door.choose');
  return (
    <ChoosePage title={t('organization')} lead={t('organizationLead')}>
      {organizations.length === 0 ? (
        <Empty title={t('noOrganization')} actions={<ButtonLink href="/space">{t('space')}</ButtonLink>}>
          {t('noOrganizationText')}
        </Empty>
      ) : (
        <div className="panel">
          <Rows>
            {organizations.map(({ id, name, logoUrl }) => (
              <Row key={id} lead={<Avatar name={name} picture={logoUrl} org />} title={name} href={`/door/${id}`} />
            ))}
          </Rows>
        </div>
      )}
    </ChoosePage>
  );
}
