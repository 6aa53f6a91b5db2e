import type { Event } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { Person } from '@/ui/person';

export function OrganizerCard({ organizer: { handle, name, logoUrl } }: { organizer: Event['organizer'] }) {
  const t = useTranslations('event-page');
  return (
    <div className="card between flex-wrap">
      <Person name={name} picture={logoUrl} size="lg" org />
      {handle && (
        <ButtonLink variant="secondary" href={`/organizations/${handle}`}>
          {t('organizerPage')}
        </ButtonLink>
      )}
    </div>
  );
}
