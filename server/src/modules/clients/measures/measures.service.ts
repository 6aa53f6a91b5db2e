import { Injectable } from '@nestjs/common';
import type { TypedMeasure } from '@estrade/api/clients-measures';
import type { MeasureGroup } from '@estrade/editions/client-fields';
import { AccountsPort } from '#core/accounts';
import { ThisEdition } from '#core/edition';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { ClientsAccess } from '../clients-access.service.ts';
import { ActivitiesRepository } from '../history/activities.repository.ts';
import { type Place, ReadingService } from '../reading.service.ts';
import { faultOf, toTenths } from './measure.ts';
import { currentOf, inOrder, type Judged, judged, type MeasureSet } from './measure-set.ts';
import { MeasuresRepository } from './measures.repository.ts';

/** A set as it is shown: judged, counted, with the name of who measured. */
export interface ShownSet extends MeasureSet {
  readonly values: readonly Judged[];
  readonly number: number | null;
  readonly current: boolean;
  readonly by: { readonly id: string; readonly name: string } | null;
}

export interface SetPlace extends Place {
  readonly setId: string;
}

export interface Taken {
  readonly revision: number;
  readonly measuredOn: string;
  readonly note: string;
  readonly values: readonly TypedMeasure[];
}

/** More than anybody is measured in a life. */
const MOST_SETS = 100;

/** Measuring a client: drafts that are written again and again, and sets that never change. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly access: ClientsAccess,
    private readonly reading: ReadingService,
    private readonly sets: MeasuresRepository,
    private readonly activities: ActivitiesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  async list(actor: Actor, place: Place): Promise<ShownSet[]> {
    const { id } = await this.reading.one(actor, place);
    return this.shown(place.organizationId, await this.sets.ofClient(this.database.read, id));
  }

  async begin(actor: Actor, place: Place, from: 'nothing' | 'latest'): Promise<ShownSet> {
    const { id: clientId, organizationId } = await this.reading.one(actor, place);
    if ((await this.groups(organizationId)).length === 0) throw new Refusal('clients.nothing_to_measure');
    const setId = newId();
    await this.database.tx(async (tx) => {
      const before = await this.sets.ofClient(tx, clientId);
      if (before.some(({ confirmed }) => !confirmed)) throw new Refusal('clients.draft_there');
      if (before.length >= MOST_SETS) throw new Refusal('clients.too_many_sets', { most: MOST_SETS });
      const begun = { id: setId, organizationId, clientId, measuredBy: actor.id };
      if (!(await this.sets.begin(tx, begun, this.today()))) throw new Refusal('clients.draft_there');
      // what is taken over is what was sure then, not what was found now
      const taken = from === 'latest' ? (currentOf(before)?.values ?? []) : [];
      await this.sets.fill(tx, setId, taken);
      await this.journal(tx, actor, { deed: 'clients.measuring_begun', clientId, setId });
    });
    return this.one(actor, { ...place, setId });
  }

  async save(actor: Actor, place: SetPlace, taken: Taken): Promise<ShownSet> {
    const { id: clientId, organizationId } = await this.reading.one(actor, place);
    const fault = faultOf(taken.values, await this.groups(organizationId));
    if (fault) throw new Refusal(fault.code, {}, fault.field);
    if (taken.measuredOn < '1990-01-01' || taken.measuredOn > this.today(1))
      throw new Refusal('clients.bad_measuring_day', {}, 'measuredOn');
    await this.database.tx(async (tx) => {
      const { id: setId } = await this.draft(tx, clientId, { ...place, revision: taken.revision });
      const values = taken.values.map(({ value, ...rest }) => ({ ...rest, tenths: toTenths({ ...rest, value }) }));
      await this.sets.rewrite(tx, setId, { measuredOn: taken.measuredOn, note: taken.note, values });
      await this.journal(tx, actor, { deed: 'clients.measured', clientId, setId });
    });
    return this.one(actor, place);
  }

  async confirm(actor: Actor, place: SetPlace, revision: number): Promise<ShownSet> {
    const { id: clientId, organizationId } = await this.reading.one(actor, place);
    const groups = await this.groups(organizationId);
    await this.database.tx(async (tx) => {
      const draft = await this.draft(tx, clientId, { ...place, revision });
      const before = await this.sets.ofClient(tx, clientId);
      refuseUnfit(judged(draft, groups, currentOf(before)));
      await this.sets.confirm(tx, draft.id);
      const about = { organizationId, clientId: draft.clientId, subjectId: draft.id };
      const detail = String(inOrder(before).length + 1);
      await this.activities.keep(tx, [{ ...about, kind: 'measured', key: draft.id, detail }]);
      await this.journal(tx, actor, { deed: 'clients.measures_confirmed', clientId, setId: draft.id });
    });
    return this.one(actor, place);
  }

  async drop(actor: Actor, place: SetPlace): Promise<void> {
    const { id: clientId } = await this.reading.one(actor, place);
    await this.database.tx(async (tx) => {
      const { id: setId } = await this.draft(tx, clientId, place);
      await this.sets.remove(tx, setId);
      await this.journal(tx, actor, { deed: 'clients.measures_dropped', clientId, setId });
    });
  }

  private async one(actor: Actor, place: SetPlace): Promise<ShownSet> {
    const found = (await this.list(actor, place)).find(({ id }) => id === place.setId);
    if (!found) throw new Refusal('clients.set_not_found');
    return found;
  }

  private async draft(tx: Tx, clientId: string, { setId, revision }: { setId: string; revision?: number }) {
    const set = await this.sets.lock(tx, clientId, setId);
    if (!set) throw new Refusal('clients.set_not_found');
    if (set.confirmed) throw new Refusal('clients.set_confirmed');
    if (revision !== undefined && revision !== set.revision) throw new Refusal('clients.edited_meanwhile');
    return set;
  }

  private async shown(organizationId: string, sets: readonly MeasureSet[]): Promise<ShownSet[]> {
    const groups = await this.groups(organizationId);
    const ids = [...new Set(sets.flatMap(({ measuredBy }) => measuredBy ?? []))];
    const cards = ids.length > 0 ? await this.accounts.cards({ ids }) : [];
    const names = new Map(cards.map(({ id, name }) => [id, { id, name }]));
    const [current, numbers] = [currentOf(sets), inOrder(sets).map(({ id }) => id)];
    return sets.map((set) => ({
      ...set,
      values: judged(set, groups, current),
      number: set.confirmed ? numbers.indexOf(set.id) + 1 : null,
      current: set.id === current?.id,
      by: names.get(set.measuredBy ?? '') ?? null,
    }));
  }

  private async groups(organizationId: string): Promise<readonly MeasureGroup[]> {
    return (await this.access.tradeOf(organizationId)).measures ?? [];
  }

  private today(days = 0): string {
    return this.clock.now().toZonedDateTimeISO(this.edition.data.timeZone).toPlainDate().add({ days }).toString();
  }

  private async journal(tx: Tx, actor: Actor, done: { deed: string; clientId: string; setId: string }): Promise<void> {
    await this.audit.record(tx, actor, done.deed, { type: 'client', id: done.clientId }, { setId: done.setId });
  }
}

function refuseUnfit(values: readonly Judged[]): void {
  if (values.length === 0) throw new Refusal('clients.measures_empty');
  const doubtful = values.filter(({ question }) => question !== null);
  if (doubtful.length > 0) throw new Refusal('clients.measures_doubtful', { count: doubtful.length });
}
