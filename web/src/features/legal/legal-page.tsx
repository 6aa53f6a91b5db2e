import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { NavLink } from '@/ui/nav-link';
import { Prose } from '@/ui/prose';
import { StepMark } from '@/ui/wayfinding';
import { legalDate, legalNames, type LegalName } from './documents';

/** One legal text, with the way to the others beside it. */
export function LegalPage({ name, text }: { name: LegalName; text: string }) {
  const [t, locale] = [useTranslations('legal'), useLocale()];
  return (
    <div className="container section legal">
      <nav className="legal-nav" aria-label={t('others')}>
        {legalNames.map((other) => (
          <NavLink key={other} href={`/legal/${other}`}>
            {t(`names.${other}`)}
          </NavLink>
        ))}
      </nav>
      <article>
        <StepMark />
        <h1>{t(`names.${name}`)}</h1>
        <p className="small faint mt-3 mb-8">
          {t('updated', { date: formatDay({ at: `${legalDate}T12:00:00Z`, zone: 'UTC' }, locale, 'long') })}
        </p>
        <Prose text={text} />
      </article>
    </div>
  );
}
