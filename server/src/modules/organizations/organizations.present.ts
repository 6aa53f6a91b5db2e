import type { z } from 'zod';
import type { Organization as OrganizationDto, OrganizationPage } from '@estrade/api/organizations-shapes';
import type { OrganizationCard, OrganizationRole } from '#core/organizations';
import { type Organization, pictureUrlOf } from './organization.ts';

/** The public page. */
export function toPageDto(organization: Organization): OrganizationPage {
  const { id, handle, name, bio, city, trade, contact, legal } = organization;
  return {
    id,
    handle,
    name,
    bio,
    city,
    trade,
    contact,
    legal,
    skills: [...organization.skills],
    links: [...organization.links],
    logoUrl: pictureUrlOf(organization.logoId),
    coverUrl: pictureUrlOf(organization.coverId),
    createdAt: organization.createdAt.toISOString(),
  };
}

/** What its own people see. */
export function toDto(organization: Organization, role: OrganizationRole): z.input<typeof OrganizationDto> {
  return { ...toPageDto(organization), role, suspension: suspensionOf(organization) };
}

export function suspensionOf({ suspension }: Organization): { at: string; reason: string } | null {
  return suspension && { at: suspension.at.toISOString(), reason: suspension.reason };
}

/** An organization as other modules see it. */
export function toCard(organization: Organization): OrganizationCard {
  const { id, handle, name, city, legal, contact } = organization;
  return {
    id,
    handle,
    name,
    city,
    legal,
    logoUrl: pictureUrlOf(organization.logoId),
    contactEmail: contact.email,
    suspended: organization.suspension !== null,
  };
}
