import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { DB } from './offers.tables.ts';
import type { Service, ServiceStatus, Terms, Version } from './service.ts';
import { literally } from './typed.ts';
import { nextNumber } from './version.ts';
import { toColumns, toTerms, type VersionRow } from './version-rows.repository.ts';

export interface WorkspaceFilter {
  readonly organizationId: string;
  readonly q: string | null;
  readonly kind: string | null;
  readonly status: ServiceStatus | null;
  /** The id of the last one seen: ids sort by the time they were made. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A service and how it is to be from now on. */
export interface Step {
  readonly service: Service;
  readonly status: ServiceStatus;
  readonly versionId?: string;
}

interface Row {
  readonly id: string;
  readonly organizationId: string;
  readonly status: ServiceStatus;
  readonly revision: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly draft: VersionRow;
  readonly published: VersionRow | null;
}

const SERVICES = sql.raw(`
  select s.id, s.organization_id as "organizationId", s.status, s.revision, s.created_at as "createdAt", s.changed_at as "changedAt",
    to_jsonb(d) as draft, to_jsonb(p) as published
  from offers.services s join offers.versions d on d.service_id = s.id and d.number is null
    left join offers.versions p on p.id = s.current_version_id`);

/** Services as their organization works on them. */
@Injectable()
export class ServicesRepository {
  async insert(tx: Tx, service: { id: string; organizationId: string }, draft: Terms): Promise<void> {
    const { id, organizationId } = service;
    await tables<DB>(tx).insertInto('offers.services').values({ id, organization_id: organizationId }).execute();
    await tables<DB>(tx)
      .insertInto('offers.versions')
      .values({ id: newId(), service_id: id, ...toColumns(draft) })
      .execute();
  }

  async find(tx: Tx, id: string): Promise<Service | undefined> {
    const { rows } = await sql<Row>`${SERVICES} where s.id = ${id}`.execute(tx);
    return rows[0] && toService(rows[0]);
  }

  /** The same, and nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Service | undefined> {
    await sql`select from offers.services where id = ${id} for update`.execute(tx);
    return this.find(tx, id);
  }

  async list(tx: Tx, { organizationId, q, kind, status, after, limit }: WorkspaceFilter): Promise<Service[]> {
    const { rows } = await sql<Row>`${SERVICES}
      where s.organization_id = ${organizationId}
        and (${status}::text is null or s.status = ${status})
        and (${kind}::text is null or d.kind = ${kind})
        and (${q}::text is null or offers.words(d.title, d.description) like '%' || kit.plain(${literally(q)}::text) || '%')
        and (${after ?? null}::uuid is null or s.id < ${after ?? null}::uuid)
      order by s.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toService);
  }

  /** How many an organization works with. Two people who begin one at the same moment wait for each other. */
  async countOpen(tx: Tx, organizationId: string): Promise<number> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`offers.services ${organizationId}`}, 0))`.execute(tx);
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from offers.services where organization_id = ${organizationId} and status <> 'archived'`.execute(
      tx,
    );
    return rows[0]!.open;
  }

  async rewrite(tx: Tx, service: Service, draft: Terms): Promise<void> {
    await tables<DB>(tx)
      .updateTable('offers.versions')
      .set(toColumns(draft))
      .where('service_id', '=', service.id)
      .where('number', 'is', null)
      .execute();
  }

  /** The draft as a numbered version of its own; its id. */
  async freeze(tx: Tx, service: Service): Promise<string> {
    const id = newId();
    await tables<DB>(tx)
      .insertInto('offers.versions')
      .values({
        id,
        service_id: service.id,
        number: nextNumber(service),
        published_at: sql<Date>`now()`,
        ...toColumns(service.draft),
      })
      .execute();
    return id;
  }

  async step(tx: Tx, { service, status, versionId }: Step): Promise<void> {
    await sql`
      update offers.services set status = ${status}, revision = revision + 1, changed_at = now(),
        current_version_id = coalesce(${versionId ?? null}::uuid, current_version_id)
      where id = ${service.id}`.execute(tx);
  }

  /** Newest first; `before` is the number of the last one seen. */
  async versions(tx: Tx, serviceId: string, page: { before: number | undefined; limit: number }): Promise<Version[]> {
    const { rows } = await sql<{ version: VersionRow }>`
      select to_jsonb(v) as version from offers.versions v
      where v.service_id = ${serviceId} and v.number is not null and (${page.before ?? null}::int is null or v.number < ${page.before ?? null}::int)
      order by v.number desc limit ${sql.lit(page.limit + 1)}`.execute(tx);
    return rows.map(({ version }) => toVersion(version));
  }
}

function toService({ draft, published, ...row }: Row): Service {
  return { ...row, draft: toTerms(draft), published: published && toVersion(published) };
}

function toVersion(row: VersionRow): Version {
  return { id: row.id, number: row.number!, publishedAt: row.published_at!, terms: toTerms(row) };
}
