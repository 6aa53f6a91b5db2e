import { organizations } from '@estrade/api/organizations';
import type { OrganizationPage } from '@estrade/api/organizations-shapes';
import { cache } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { orPage } from '@/kit/session';

/** The public page of an organization; found by a handle it had before, too. Asked once per page. */
export const readOrganization = cache((handle: string, locale: string): Promise<OrganizationPage> =>
  orPage(
    publicApi(locale, { tags: [cacheTags.organization(handle), cacheTags.organizations] })(organizations.show, {
      params: { handle },
    }),
  ),
);
