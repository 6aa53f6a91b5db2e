import { getTranslations } from 'next-intl/server';
import { ProfilePage } from '@/features/accounts/profile-page';
import { requireMember } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('accounts.profile'))('title') };
}

export default async function Profile() {
  return <ProfilePage member={await requireMember()} />;
}
