import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { OrganizationChanged, OrganizationCreated, OrganizationJoined } from '#core/organizations';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { isReserved, suggestion } from './handle.ts';
import { type Draft, type LegalIdentity, type Organization, tidy } from './organization.ts';
import { canEdit } from './organizations.policy.ts';
import { OrganizationsRepository, type PublicFilter } from './organizations.repository.ts';
import { type Entered, Standing } from './standing.service.ts';
import { TeamRepository } from './team/team.repository.ts';

/** A draft as it is sent: what is left out is chosen here. */
export type GivenDraft = Omit<Draft, 'trade' | 'legal'> & {
  readonly trade?: string | undefined;
  readonly legal?: LegalIdentity | undefined;
};

const MOST_OWNED = 50;

/** Founding, finding and describing organizations. */
@Injectable()
export class OrganizationsService {
  constructor(
    private readonly database: Database,
    private readonly edition: ThisEdition,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly organizations: OrganizationsRepository,
    private readonly standing: Standing,
    private readonly team: TeamRepository,
  ) {}

  /** Whoever founds it owns it. */
  async create(actor: Actor, given: GivenDraft): Promise<Entered> {
    const [organizationId, memberId, role] = [newId(), memberOf(actor), 'owner' as const];
    const trade = given.trade ?? this.edition.data.trades[0]!.id;
    const draft = tidy({ ...given, trade, legal: given.legal ?? unknownIdentity(given.name) });
    this.check(draft);
    return this.database.tx(async (tx) => {
      await this.refuseTooMany(tx, memberId);
      if (!(await this.organizations.insert(tx, organizationId, draft))) throw await this.taken(tx, draft.handle);
      await this.team.insert(tx, { organizationId, memberId, role });
      await this.audit.record(
        tx,
        actor,
        'organizations.created',
        { type: 'organization', id: organizationId },
        { handle: draft.handle },
      );
      await this.facts.tell(
        tx,
        new OrganizationCreated({ organizationId }),
        new OrganizationJoined({ organizationId, memberId, role }),
      );
      return { organization: await this.mustFind(tx, organizationId), role };
    });
  }

  /** The public page; a suspended organization has none. */
  async show(handle: string): Promise<Organization> {
    const organization = await this.organizations.findByHandle(this.database.read, handle);
    if (!organization || organization.suspension) throw new Refusal('organizations.not_found');
    return organization;
  }

  async list(filter: PublicFilter): Promise<Organization[]> {
    return this.organizations.listPublic(this.database.read, filter);
  }

  async mine(actor: Actor): Promise<Entered[]> {
    const belongings = await this.team.ofMember(this.database.read, memberOf(actor));
    const found = await this.organizations.findMany(
      this.database.read,
      belongings.map(({ organizationId }) => organizationId),
    );
    const byId = new Map(found.map((organization) => [organization.id, organization]));
    return belongings.flatMap(({ organizationId, role }) => {
      const organization = byId.get(organizationId);
      return organization ? [{ organization, role }] : [];
    });
  }

  async settings(actor: Actor, organizationId: string): Promise<Entered> {
    return this.standing.enter(actor, organizationId);
  }

  async edit(actor: Actor, organizationId: string, edit: Partial<Draft>): Promise<Entered> {
    return this.database.tx(async (tx) => {
      const { organization, role } = await this.standing.enterAlone(tx, actor, { organizationId, may: canEdit });
      const draft = tidy({ ...draftOf(organization), ...edit });
      this.check(draft, organization);
      if (!(await this.organizations.update(tx, organization, draft))) throw await this.taken(tx, draft.handle);
      await this.audit.record(
        tx,
        actor,
        'organizations.edited',
        { type: 'organization', id: organizationId },
        { fields: Object.keys(edit) },
      );
      await this.facts.tell(tx, new OrganizationChanged({ organizationId }));
      return { organization: await this.mustFind(tx, organizationId), role };
    });
  }

  private check(draft: Draft, before?: Organization): void {
    if (draft.handle !== before?.handle && isReserved(draft.handle))
      throw new Refusal('organizations.handle_reserved', {}, 'handle');
    const known = this.edition.data.trades.some(({ id }) => id === draft.trade) || draft.trade === before?.trade;
    if (!known) throw new Refusal('organizations.unknown_trade', {}, 'trade');
  }

  private async refuseTooMany(tx: Tx, memberId: string): Promise<void> {
    const owned = (await this.team.ofMember(tx, memberId)).filter(({ role }) => role === 'owner');
    if (owned.length >= MOST_OWNED) throw new Refusal('organizations.too_many', { most: MOST_OWNED });
  }

  private async taken(tx: Tx, handle: string): Promise<Refusal> {
    const free = suggestion(handle, await this.organizations.handlesLike(tx, handle.slice(0, 30)));
    return new Refusal('organizations.handle_taken', { suggestion: free }, 'handle');
  }

  private async mustFind(tx: Tx, id: string): Promise<Organization> {
    const organization = await this.organizations.find(tx, id);
    if (!organization) throw new Refusal('organizations.not_found');
    return organization;
  }
}

/** Routes for members have one; a use case called otherwise must not act as nobody. */
export function memberOf(actor: Actor): string {
  if (!actor.id) throw new Refusal('kit.sign_in');
  return actor.id;
}

function draftOf({ handle, name, bio, city, trade, skills, links, contact, legal }: Organization): Draft {
  return { handle, name, bio, city, trade, skills, links, contact, legal };
}

function unknownIdentity(name: string): LegalIdentity {
  return { name, address: null, registration: null, vatNumber: null };
}
