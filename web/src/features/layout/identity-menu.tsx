'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { inLocale, locales } from '@/kit/i18n/locales';
import { rememberSignedIn } from '@/kit/signed-in';
import { Icon } from '@/ui/icon';
import { Menu, MenuItem, MenuRule, MenuTitle } from '@/ui/menu';
import { Avatar } from '@/ui/person';
import { chooseTheme } from './theme';

export interface Identity {
  name: string;
  /** « Propriétaire », « Mon espace ». */
  line: string;
  picture?: string | null;
  org?: boolean;
}

export interface OrganizationLink extends Identity {
  href: string;
  current?: boolean;
}

interface IdentityMenuProps {
  identity: Identity;
  organizations: readonly OrganizationLink[];
  /** Leads to administration; only for staff. */
  staff?: boolean;
}

/** Who one is working as, and the way to everything else one may be: the top of each private area. */
export function IdentityMenu({ identity, organizations, staff }: IdentityMenuProps) {
  const t = useTranslations('layout');
  const signOut = useSignOut();
  useEffect(() => rememberSignedIn(true), []);
  return (
    <div className="ws-org">
      <Menu align="start" label={t('switchTo')} trigger={<IdentityButton identity={identity} hint={t('switchTo')} />}>
        {organizations.length > 0 && <MenuTitle>{t('yourOrganizations')}</MenuTitle>}
        {organizations.map(({ href, current, ...organization }) => (
          <MenuItem key={href} href={href} current={current}>
            <Avatar name={organization.name} picture={organization.picture} size="sm" org />
            <Two {...organization} />
            {current && <Icon name="check" />}
          </MenuItem>
        ))}
        {organizations.length > 0 && <MenuRule />}
        <MenuItem icon="user" href="/space">
          {t('mySpace')}
        </MenuItem>
        <MenuItem icon="plus" href="/space/organizations/new">
          {t('newOrganization')}
        </MenuItem>
        {staff && (
          <MenuItem icon="shield-check" href="/admin">
            {t('administration')}
          </MenuItem>
        )}
        <MenuItem icon="globe" href="/">
          {t('publicSite')}
        </MenuItem>
        <MenuRule />
        <Preferences />
        <MenuItem icon="log-out" onSelect={signOut}>
          {t('signOut')}
        </MenuItem>
      </Menu>
    </div>
  );
}

function IdentityButton({ identity, hint, ...rest }: { identity: Identity; hint: string }) {
  return (
    <button type="button" {...rest}>
      <Avatar name={identity.name} picture={identity.picture} org={identity.org} />
      <Two {...identity} />
      <span className="visually-hidden">{hint}</span>
      <Icon name="chevrons-up-down" />
    </button>
  );
}

function Preferences() {
  const t = useTranslations('ui');
  const [pathname, current, router] = [usePathname(), useLocale(), useRouter()];
  return (
    <>
      <MenuItem
        icon="sun-moon"
        onSelect={() => chooseTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')}
      >
        {t('theme.toggle')}
      </MenuItem>
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <MenuItem key={locale} icon="languages" onSelect={() => router.push(inLocale(pathname, locale))}>
            {t(`language.${locale}`)}
          </MenuItem>
        ))}
    </>
  );
}

function Two({ name, line }: Identity) {
  return (
    <span className="two">
      <b>{name}</b>
      <small>{line}</small>
    </span>
  );
}

function useSignOut() {
  const locale = useLocale();
  return async () => {
    await fetch('/api/auth/logout', { method: 'POST' });
    rememberSignedIn(false);
    window.location.assign(`/${locale}`);
  };
}
