import { describe, expect, it } from 'vitest';
import { eventActs, eventStatuses } from './event.ts';
import {
  type Person,
  canCreate,
  canDelete,
  canEdit,
  canImport,
  canModerate,
  canSee,
  partyFor,
} from './events.policy.ts';

const people = {
  visitor: { role: 'visitor', organizationRole: null },
  stranger: { role: 'member', organizationRole: null },
  operator: { role: 'member', organizationRole: 'operator' },
  manager: { role: 'member', organizationRole: 'manager' },
  owner: { role: 'member', organizationRole: 'owner' },
  moderator: { role: 'moderator', organizationRole: null },
  admin: { role: 'admin', organizationRole: null },
} satisfies Record<string, Person>;
const who = (allowed: (person: Person) => boolean) =>
  Object.entries(people)
    .filter(([, person]) => allowed(person))
    .map(([name]) => name);
const draft = { status: 'draft', visibility: 'public' } as const;

describe('who may', () => {
  it('make a programme', () => {
    expect(who(canCreate)).toEqual(['manager', 'owner']);
    expect(who(canImport)).toEqual(['manager', 'owner']);
    expect(who((person) => canEdit(person, draft))).toEqual(['manager', 'owner']);
    expect(who((person) => canDelete(person, draft))).toEqual(['manager', 'owner']);
  });

  it('decide', () => {
    expect(who(canModerate)).toEqual(['moderator', 'admin']);
  });

  it('see a draft', () => {
    expect(who((person) => canSee(person, draft))).toEqual(['operator', 'manager', 'owner', 'moderator', 'admin']);
  });

  it('see a private event that is on', () => {
    const hidden = { status: 'published', visibility: 'private' } as const;
    expect(canSee(people.visitor, hidden)).toBe(false);
    expect(canSee({ ...people.visitor, isInvited: true }, hidden)).toBe(true);
  });
});

it('edits stop while moderators read, and when it is over', () => {
  const states = eventStatuses.filter((state) => canEdit(people.owner, { ...draft, status: state }));
  expect(states).toEqual(['draft', 'changes_requested', 'published']);
  expect(eventStatuses.filter((state) => canDelete(people.owner, { ...draft, status: state }))).toEqual([
    'draft',
    'changes_requested',
  ]);
});

describe('on whose behalf', () => {
  it('organizers act for the organization', () => {
    expect(acts(people.manager)).toEqual(['submit', 'withdraw', 'publish', 'cancel', 'archive']);
    expect(partyFor(people.owner, 'cancel')).toBe('organizer');
  });

  it('staff act for the platform', () => {
    expect(acts(people.moderator)).toEqual([
      'request_changes',
      'approve',
      'publish',
      'suspend',
      'restore',
      'remove',
      'cancel',
    ]);
    expect(partyFor(people.admin, 'cancel')).toBe('moderator');
  });

  it('the others do nothing', () => {
    expect([...acts(people.visitor), ...acts(people.stranger), ...acts(people.operator)]).toEqual([]);
  });

  it('moderators do not judge their own house; an admin may, for a house run by one person', () => {
    const insider: Person = { role: 'moderator', organizationRole: 'manager' };
    expect(partyFor(insider, 'approve')).toBeNull();
    expect(partyFor({ ...insider, organizationRole: 'operator' }, 'approve')).toBeNull();
    expect(partyFor(insider, 'submit')).toBe('organizer');
    expect(partyFor({ role: 'admin', organizationRole: 'owner' }, 'approve')).toBe('moderator');
    expect(partyFor({ role: 'admin', organizationRole: 'owner' }, 'cancel')).toBe('organizer');
  });
});

function acts(person: Person) {
  return eventActs.filter((act) => partyFor(person, act) !== null);
}
