import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { Person } from '@/ui/person';
import type { Service } from './read-service';

/** Whose service it is, and the way to everything else of theirs. */
export function WhoGives({ organization: { handle, name, city, logoUrl } }: Pick<Service, 'organization'>) {
  const t = useTranslations('service-page');
  return (
    <section aria-labelledby="with">
      <h2 className="h3 mb-4" id="with">
        {t('with')}
      </h2>
      <div className="card between flex-wrap">
        <Person name={name} line={city} picture={logoUrl} size="lg" org />
        <ButtonLink variant="secondary" href={`/organizations/${handle}`}>
          {t('theirPage')}
        </ButtonLink>
      </div>
    </section>
  );
}
