import { getTranslations } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { Anchor } from '@/kit/i18n/anchor';
import { Icon } from '@/ui/icon';
import { Mark } from '@/ui/logo';
import { ThemeToggle } from './theme-switch';

/** Top of a page with one thing to do, where links would only lead away from it: paying, booking. */
export async function FocusHeader({ paying }: { paying?: boolean }) {
  const [edition, t] = [await readEdition(), await getTranslations('layout')];
  return (
    <header className="site-header">
      <div className="container">
        <Anchor className="logo" href="/">
          <Mark logo={edition.brand.logo} />
          {edition.name}
        </Anchor>
        <span className="grow" />
        <ThemeToggle />
        {paying && (
          <span className="small muted cluster">
            <Icon name="lock" />
            <span className="only-desk">{t('secure')}</span>
          </span>
        )}
      </div>
    </header>
  );
}
