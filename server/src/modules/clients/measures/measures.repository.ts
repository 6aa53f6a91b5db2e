import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Measure } from './measure.ts';
import type { MeasureSet } from './measure-set.ts';

const COLUMNS =
  sql.raw(`s.id, s.organization_id as "organizationId", s.client_id as "clientId", s.status = 'confirmed' as confirmed,
  s.revision, s.measured_on::text as "measuredOn", s.measured_by as "measuredBy", s.note, s.confirmed_at as "confirmedAt",
  coalesce((select jsonb_agg(jsonb_build_object('point', m.point, 'kind', m.kind, 'tenths', m.tenths, 'unit', m.unit, 'sure', m.sure)
    order by m.point, m.kind) from clients.measures m where m.set_id = s.id), '[]') as values`);

type Begun = Pick<MeasureSet, 'id' | 'organizationId' | 'clientId' | 'measuredBy'>;

@Injectable()
export class MeasuresRepository {
  /** Of a client and of those merged into her: drafts, then the latest first. */
  async ofClient(tx: Tx, rootId: string): Promise<MeasureSet[]> {
    const { rows } = await sql<MeasureSet>`
      select ${COLUMNS} from clients.measure_sets s join clients.clients c on c.id = s.client_id
      where c.root_id = ${rootId} order by s.confirmed_at desc nulls first, s.id desc`.execute(tx);
    return rows;
  }

  /** One of hers, locked. */
  async lock(tx: Tx, rootId: string, setId: string): Promise<MeasureSet | undefined> {
    const { rows } = await sql<MeasureSet>`
      select ${COLUMNS} from clients.measure_sets s join clients.clients c on c.id = s.client_id
      where c.root_id = ${rootId} and s.id = ${setId} for update of s`.execute(tx);
    return rows[0];
  }

  /** False when one was begun before. Measured today, where the house is. */
  async begin(tx: Tx, { id, organizationId, clientId, measuredBy }: Begun, today: string): Promise<boolean> {
    const { rows } = await sql`
      insert into clients.measure_sets (id, organization_id, client_id, measured_by, measured_on)
      values (${id}, ${organizationId}, ${clientId}, ${measuredBy}, ${today}::date)
      on conflict do nothing returning id`.execute(tx);
    return rows.length > 0;
  }

  async rewrite(
    tx: Tx,
    setId: string,
    { measuredOn, note, values }: Pick<MeasureSet, 'measuredOn' | 'note' | 'values'>,
  ) {
    await sql`
      update clients.measure_sets set revision = revision + 1, measured_on = ${measuredOn}::date, note = ${note}
      where id = ${setId}`.execute(tx);
    await sql`delete from clients.measures where set_id = ${setId}`.execute(tx);
    await this.fill(tx, setId, values);
  }

  async fill(tx: Tx, setId: string, values: readonly Measure[]): Promise<void> {
    if (values.length === 0) return;
    await sql`
      insert into clients.measures (set_id, point, kind, tenths, unit, sure)
      select ${setId}::uuid, point, kind, tenths, unit, sure
      from jsonb_to_recordset(${jsonText(values)}::jsonb)
        as m(point text, kind text, tenths int, unit text, sure boolean)`.execute(tx);
  }

  async confirm(tx: Tx, setId: string): Promise<void> {
    await sql`
      update clients.measure_sets set status = 'confirmed', confirmed_at = clock_timestamp(), revision = revision + 1
      where id = ${setId}`.execute(tx);
  }

  async remove(tx: Tx, setId: string): Promise<void> {
    await sql`delete from clients.measure_sets where id = ${setId}`.execute(tx);
  }

  /** The set that counts of each of these clients. */
  async current(tx: Tx, rootIds: readonly string[]): Promise<{ clientId: string; setId: string }[]> {
    const { rows } = await sql<{ clientId: string; setId: string }>`
      select distinct on (c.root_id) c.root_id as "clientId", s.id as "setId"
      from clients.measure_sets s join clients.clients c on c.id = s.client_id
      where c.root_id = any(${[...rootIds]}::uuid[]) and s.status = 'confirmed'
      order by c.root_id, s.confirmed_at desc, s.id desc`.execute(tx);
    return rows;
  }
}
