import { OrganizationEdit } from '@estrade/api/organizations-forms';
import type { Organization } from '@estrade/api/organizations-shapes';
import type { z } from 'zod';

/** What the public reads. Skills are typed in one line, parted by commas. */
export const PageEdit = OrganizationEdit.pick({
  name: true,
  handle: true,
  bio: true,
  city: true,
  skills: true,
  links: true,
}).required();
export type PageValues = z.input<typeof PageEdit>;

/** Who answers to buyers, and how they are reached. */
export const SettingsEdit = OrganizationEdit.pick({ contact: true, legal: true }).required();
export type SettingsValues = z.input<typeof SettingsEdit>;

export function pageValuesOf({ name, handle, bio, city, skills, links }: Organization): PageValues {
  return { name, handle, bio, city, skills: [...skills], links: links.map((link) => ({ ...link })) };
}

export function settingsValuesOf({ contact, legal }: Organization): SettingsValues {
  return { contact: { ...contact }, legal: { ...legal } };
}

/** « photographie, mariage » → two skills; nothing empty, nothing twice. */
export function readSkills(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((part) => part.trim()))].filter(Boolean);
}
