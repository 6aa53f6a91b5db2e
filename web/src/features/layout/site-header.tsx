import { getLocale, getTranslations } from 'next-intl/server';
import { hrefOf } from '@/kit/destination';
import { readEdition } from '@/kit/edition';
import { Anchor } from '@/kit/i18n/anchor';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Mark } from '@/ui/logo';
import { NavLink } from '@/ui/nav-link';
import { ThemeToggle } from './theme-switch';

/** Top of every public page. The page is cached for everyone, so both « Se connecter » and « Mon espace » are there; the style sheet shows one. */
export async function SiteHeader() {
  const [edition, locale, t] = [await readEdition(), await getLocale(), await getTranslations('layout')];
  return (
    <header className="site-header">
      <div className="container">
        <Anchor className="logo" href="/">
          <Mark logo={edition.brand.logo} />
          {edition.name}
        </Anchor>
        <nav className="nav only-desk ml-6" aria-label={t('mainNavigation')}>
          {edition.navigation.main.map(({ label, to }) => (
            <NavLink key={label.fr} href={hrefOf(to)} exact={'search' in to}>
              {label[locale]}
            </NavLink>
          ))}
        </nav>
        <span className="grow" />
        <ButtonLink variant="quiet" className="only-desk" href="/sell">
          {t('createEvent')}
        </ButtonLink>
        <ThemeToggle />
        <ButtonLink variant="secondary" className="only-desk signed-out" href="/sign-in">
          {t('signIn')}
        </ButtonLink>
        <ButtonLink variant="secondary" className="only-desk signed-in" href="/space">
          {t('mySpace')}
        </ButtonLink>
        <AccountIcon href="/sign-in" label={t('signIn')} when="signed-out" />
        <AccountIcon href="/space" label={t('mySpace')} when="signed-in" />
      </div>
    </header>
  );
}

function AccountIcon({ href, label, when }: { href: string; label: string; when: 'signed-in' | 'signed-out' }) {
  return (
    <Anchor className={`btn btn-quiet btn-icon only-phone ${when}`} href={href} aria-label={label}>
      <Icon name="user" size="lg" />
    </Anchor>
  );
}
