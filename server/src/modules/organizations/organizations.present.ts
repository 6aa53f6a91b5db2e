import type { z } from 'zod';
import type {
  AdminOrganization,
  MyOrganization,
  Organization as OrganizationDto,
  OrganizationPage,
  OrganizationSummary,
} from '@estrade/api/organizations-shapes';
import type { OrganizationCard } from '#core/organizations';
import { type Organization, pictureUrlOf } from './organization.ts';
import type { Overseen } from './staff.service.ts';
import type { Entered } from './standing.service.ts';

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
export function toDto({ organization, role }: Entered): z.input<typeof OrganizationDto> {
  return { ...toPageDto(organization), role, suspension: suspensionOf(organization) };
}

function suspensionOf({ suspension }: Organization): { at: string; reason: string } | null {
  return suspension && { at: suspension.at.toISOString(), reason: suspension.reason };
}

/** An organization as other modules see it. */
export function toCard(organization: Organization): OrganizationCard {
  const { id, handle, name, trade, city, legal, contact } = organization;
  return {
    id,
    handle,
    name,
    trade,
    city,
    legal,
    logoUrl: pictureUrlOf(organization.logoId),
    contactEmail: contact.email,
    suspended: organization.suspension !== null,
  };
}

/** One line of the public list. */
export function toSummaryDto(organization: Organization): z.input<typeof OrganizationSummary> {
  const { id, handle, name, bio, city, trade, skills, logoUrl, coverUrl } = toPageDto(organization);
  return { id, handle, name, bio, city, trade, skills, logoUrl, coverUrl };
}

/** One of somebody's organizations, for menus. */
export function toMineDto({ organization, role }: Entered): z.input<typeof MyOrganization> {
  const { id, handle, name, logoId, suspension } = organization;
  return { id, handle, name, logoUrl: pictureUrlOf(logoId), role, suspended: suspension !== null };
}

/** An organization as administrators see it. */
export function toAdminDto({ organization, owners, memberCount }: Overseen): z.input<typeof AdminOrganization> {
  const { id, handle, name, city, legal, contact } = organization;
  return {
    id,
    handle,
    name,
    city,
    logoUrl: pictureUrlOf(organization.logoId),
    legalName: legal.name,
    contactEmail: contact.email,
    owners: owners.map((owner) => ({ memberId: owner.id, name: owner.name, email: owner.email })),
    memberCount,
    createdAt: organization.createdAt.toISOString(),
    suspension: suspensionOf(organization),
  };
}
