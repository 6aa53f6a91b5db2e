import type { z } from 'zod';
import type { AdminMember, Member as MemberDto } from '@estrade/api/accounts-shapes';
import type { MemberCard } from '#core/accounts';
import { type Member, pictureUrlOf } from './members/member.ts';

/** Somebody's own account. */
export function toMemberDto(member: Member): MemberDto {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    pendingEmail: member.pendingEmail,
    role: member.role,
    locale: member.locale,
    bio: member.bio,
    city: member.city,
    phone: member.phone,
    pictureUrl: pictureUrlOf(member.pictureId),
    wants: member.wants,
    hasPassword: member.passwordHash !== null,
    providers: [...member.providers],
    registeredAt: member.registeredAt.toISOString(),
  };
}

/** A member as administrators see them. */
export function toAdminDto(member: Member): z.input<typeof AdminMember> {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    role: member.role,
    locale: member.locale,
    city: member.city,
    phone: member.phone,
    pictureUrl: pictureUrlOf(member.pictureId),
    registeredAt: member.registeredAt.toISOString(),
    lastSeenAt: member.lastSeenAt?.toISOString() ?? null,
    suspension: member.suspension && { at: member.suspension.at.toISOString(), reason: member.suspension.reason },
  };
}

/** A member as other modules see them. */
export function toCard(member: Member): MemberCard {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    phone: member.phone,
    locale: member.locale,
    role: member.role,
    pictureUrl: pictureUrlOf(member.pictureId),
    suspended: member.suspension !== null,
    wants: member.wants,
  };
}
