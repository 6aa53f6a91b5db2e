import type { Member } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Page, PageTitle, Panel } from '@/ui/workspace';
import { EmailForm } from './email-form';
import { LanguageForm } from './language-form';
import { PasswordForm } from './password-form';
import { PictureForm } from './picture-form';
import { ProfileForm } from './profile-form';
import { WantsForm } from './wants-form';

/** Everything one says about oneself, and how one wants to be reached. */
export function ProfilePage({ member }: { member: Member }) {
  const t = useTranslations('accounts');
  return (
    <Page>
      <PageTitle title={t('profile.title')} lead={t('profile.lead')} />
      <div className="profile-grid">
        <div className="stack gap-6">
          <Part title={t('profile.about')}>
            <ProfileForm member={member} />
          </Part>
          <Part title={t('wants.title')} help={t('wants.always')}>
            <WantsForm member={member} />
          </Part>
          <Part title={t('language.title')} help={t('language.help')}>
            <LanguageForm locale={member.locale} />
          </Part>
        </div>
        <div className="stack gap-6">
          <Part title={t('picture.title')}>
            <PictureForm name={member.name} picture={member.pictureUrl} />
          </Part>
          <Part title={t('address.title')}>
            <EmailForm member={member} />
          </Part>
          <Part title={t('secret.title')}>
            <PasswordForm member={member} />
          </Part>
        </div>
      </div>
    </Page>
  );
}

function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <Panel title={title} pad>
      {help && <p className="small muted mb-4">{help}</p>}
      {children}
    </Panel>
  );
}
