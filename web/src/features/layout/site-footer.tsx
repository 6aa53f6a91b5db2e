import { getLocale, getTranslations } from 'next-intl/server';
import { hrefOf } from '@/kit/destination';
import { readEdition } from '@/kit/edition';
import { Anchor } from '@/kit/i18n/anchor';
import { Mark } from '@/ui/logo';
import { LanguageSwitch } from './language-switch';

/** Foot of every public page: the edition's own columns, the law, the other language. */
export async function SiteFooter() {
  const [edition, locale, t] = [await readEdition(), await getLocale(), await getTranslations('layout')];
  const { tagline, columns, legal } = edition.navigation.footer;
  return (
    <footer className="site-footer">
      <div className="container">
        <div className="footer-grid">
          <div className="stack gap-3">
            <Anchor className="logo" href="/">
              <Mark logo={edition.brand.logo} />
              {edition.name}
            </Anchor>
            <p className="muted">{tagline[locale]}</p>
          </div>
          {columns.map((column) => (
            <div key={column.title.fr}>
              <h2 className="h4">{column.title[locale]}</h2>
              <ul>
                {column.links.map(({ label, to }) => (
                  <li key={label.fr}>
                    <Anchor href={hrefOf(to)}>{label[locale]}</Anchor>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <hr className="rule mt-8 mb-4" />
        <div className="between flex-wrap">
          <span className="muted">{t('copyright', { name: edition.name })}</span>
          <ul className="cluster gap-x-4 gap-y-0">
            {legal.map(({ label, to }) => (
              <li key={label.fr}>
                <Anchor href={hrefOf(to)}>{label[locale]}</Anchor>
              </li>
            ))}
            <li>
              <LanguageSwitch />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
