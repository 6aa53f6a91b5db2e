import { getTranslations } from 'next-intl/server';
import { readMyOrganizations, requireMember, type MyOrganization } from '@/kit/session';
import { IdentityMenu } from './identity-menu';

/** Who one is working as: oneself, the platform, or one of one's organizations. */
export async function MyIdentity({ as }: { as: 'member' | 'staff' | MyOrganization }) {
  const [member, organizations, t] = [
    await requireMember(),
    await readMyOrganizations(),
    await getTranslations('layout'),
  ];
  const identity =
    typeof as === 'string'
      ? { name: member.name, line: as === 'staff' ? t('administration') : t('mySpace'), picture: member.pictureUrl }
      : { name: as.name, line: t(`roles.${as.role}`), picture: as.logoUrl, org: true };
  const links = organizations.map(({ id, name, logoUrl, role }) => ({
    href: `/workspace/${id}`,
    name,
    line: t(`roles.${role}`),
    picture: logoUrl,
    current: typeof as !== 'string' && as.id === id,
  }));
  return <IdentityMenu identity={identity} organizations={links} staff={member.role !== 'member'} />;
}
