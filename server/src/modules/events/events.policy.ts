import type { EventStatus } from '#core/events';
import { Refusal } from '#kit/refusal';
import { type EventAct, eventActs, type Party, isWorkInProgress, transitions } from './event.ts';
import { type Visibility, canOpen } from './visibility.ts';

/** Who asks: the platform role, and the role held in the organization that owns the event. */
export interface Person {
  readonly role: 'visitor' | 'member' | 'moderator' | 'admin';
  readonly organizationRole: 'owner' | 'manager' | 'operator' | null;
  /** Brought the secret part of an invitation's address, or holds a ticket. */
  readonly isInvited?: boolean;
}

interface Subject {
  readonly status: EventStatus;
  readonly visibility: Visibility;
}

/** Owners and managers make the programme; an operator works at the door and changes nothing. */
export function canCreate(person: Person): boolean {
  return runsProgramme(person);
}

/** May import a season into the organization, and undo it. */
export function canImport(person: Person): boolean {
  return runsProgramme(person);
}

/**
 * May rewrite the event. Published ones stay open to edits (what matters is told to ticket holders); while moderators
 * read a submitted one it stays as they see it; what is put away or removed is history.
 */
export function canEdit(person: Person, event: Subject): boolean {
  return runsProgramme(person) && (isWorkInProgress(event.status) || event.status === 'published');
}

/** Says why not, to somebody who knows of the event. */
export function refuseEdit(person: Person, event: Subject): void {
  if (canEdit(person, event)) return;
  throw new Refusal(runsProgramme(person) ? 'events.not_editable' : 'kit.forbidden');
}

/** May delete for good: only what nobody but the organization has ever seen. */
export function canDelete(person: Person, event: Subject): boolean {
  return runsProgramme(person) && isWorkInProgress(event.status);
}

/** May open the page or read it through the API; all the others are told that it does not exist. */
export function canSee(person: Person, event: Subject): boolean {
  return canOpen(event, {
    worksHere: person.organizationRole !== null,
    isStaff: isStaff(person),
    isInvited: person.isInvited ?? false,
  });
}

/** May decide what others submit. */
export function canModerate(person: Person): boolean {
  return isStaff(person);
}

/**
 * On whose behalf this person does this act, or null when they may not. Where the organizer may act, those who run the
 * organization do so as organizers, staff or not. Moderators decide nothing about an organization they belong to; an
 * admin does, for a house run by one person must be able to open.
 */
export function partyFor(person: Person, act: EventAct): Party | null {
  const { by } = transitions[act];
  if (runsProgramme(person) && by.includes('organizer')) return 'organizer';
  return isJudge(person) && by.includes('moderator') ? 'moderator' : null;
}

/** What this person may do with the event now: the buttons of a screen. */
export function actsOpenTo(person: Person, status: EventStatus): readonly EventAct[] {
  return eventActs.filter((act) => transitions[act].from.includes(status) && mayAct(person, act));
}

function mayAct(person: Person, act: EventAct): boolean {
  const party = partyFor(person, act);
  return party !== null && transitions[act].by.includes(party);
}

/** May decide about the event: moderators about other people's, admins about all. */
export function isJudge(person: Person): boolean {
  return person.role === 'admin' || (person.role === 'moderator' && person.organizationRole === null);
}

function runsProgramme({ organizationRole }: Person): boolean {
  return organizationRole === 'owner' || organizationRole === 'manager';
}

function isStaff({ role }: Person): boolean {
  return role === 'moderator' || role === 'admin';
}
