import type { OrganizationPage } from '@estrade/api/organizations-shapes';
import { Anchor } from '@/kit/i18n/anchor';
import { Avatar } from '@/ui/person';
import { Img } from '@/ui/img';

/** An organization in a list: cover, logo, name, town. */
export function OrganizationCard({
  organization: { handle, name, city, bio, logoUrl, coverUrl },
  as: Title = 'h3',
}: {
  organization: Pick<OrganizationPage, 'handle' | 'name' | 'city' | 'bio' | 'logoUrl' | 'coverUrl'>;
  as?: 'h2' | 'h3';
}) {
  return (
    <article className="org-card">
      {coverUrl ? (
        <Img className="org-cover" src={coverUrl} width={600} height={450} alt="" loading="lazy" />
      ) : (
        <span className="org-cover" />
      )}
      <div className="person">
        <Avatar name={name} picture={logoUrl} org />
        <div>
          <Title className="h4">
            <Anchor className="cover" href={`/organizations/${handle}`}>
              <b>{name}</b>
            </Anchor>
          </Title>
          {city && <span>{city}</span>}
        </div>
      </div>
      {bio && <p className="small muted clamp-2">{bio}</p>}
    </article>
  );
}
