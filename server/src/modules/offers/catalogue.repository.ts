import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { ServiceStatus, Terms } from './service.ts';
import { literally } from './typed.ts';
import { toTerms, type VersionRow } from './version-rows.repository.ts';

type ServiceLocation = Terms['locations'][number];

export interface PublicFilter {
  readonly q: string | null;
  /** Any of them; null for every kind. */
  readonly kinds: readonly string[] | null;
  readonly location: ServiceLocation | null;
  readonly organizationId: string | null;
  readonly after: string | undefined;
  readonly limit: number;
}

/** One version of a service, as others see it. */
export interface OfferedVersion {
  readonly id: string;
  readonly organizationId: string;
  readonly status: ServiceStatus;
  readonly versionId: string;
  readonly terms: Terms;
}

interface Row {
  readonly id: string;
  readonly organizationId: string;
  readonly status: ServiceStatus;
  readonly version: VersionRow;
}

const COLUMNS = sql.raw(`s.id, s.organization_id as "organizationId", s.status, to_jsonb(v) as version`);
const OPEN = sql.raw(
  'not exists (select from offers.closed_organizations c where c.organization_id = s.organization_id)',
);

/** What was published: what visitors find, and what bookings refer to. */
@Injectable()
export class CatalogueRepository {
  /** Newest first. */
  async list(tx: Tx, { q, kinds, location, organizationId, after, limit }: PublicFilter): Promise<OfferedVersion[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from offers.services s join offers.versions v on v.id = s.current_version_id
      where s.status = 'published' and ${OPEN}
        and (${organizationId}::uuid is null or s.organization_id = ${organizationId}::uuid)
        and (${kinds}::text[] is null or v.kind = any(${kinds}::text[]))
        and (${location}::text is null or ${location}::text = any(v.locations))
        and (${q}::text is null or offers.words(v.title, v.description) like '%' || kit.plain(${literally(q)}::text) || '%')
        and (${after ?? null}::uuid is null or s.id < ${after ?? null}::uuid)
      order by s.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toOffered);
  }

  /** What visitors read of one service: published, or paused for a while. */
  async find(tx: Tx, serviceId: string): Promise<OfferedVersion | undefined> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from offers.services s join offers.versions v on v.id = s.current_version_id
      where s.id = ${serviceId} and s.status in ('published', 'paused') and ${OPEN}`.execute(tx);
    return rows[0] && toOffered(rows[0]);
  }

  /** Published versions by id, whatever became of their service. */
  async versions(tx: Tx, ids: readonly string[]): Promise<OfferedVersion[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from offers.versions v join offers.services s on s.id = v.service_id
      where v.id = any(${ids}::uuid[]) and v.number is not null`.execute(tx);
    return rows.map(toOffered);
  }

  async isClosed(tx: Tx, organizationId: string): Promise<boolean> {
    const { rows } = await sql`
      select from offers.closed_organizations where organization_id = ${organizationId}`.execute(tx);
    return rows.length > 0;
  }

  async close(tx: Tx, organizationId: string): Promise<void> {
    await sql`
      insert into offers.closed_organizations (organization_id) values (${organizationId}) on conflict do nothing`.execute(
      tx,
    );
  }

  async reopen(tx: Tx, organizationId: string): Promise<void> {
    await sql`delete from offers.closed_organizations where organization_id = ${organizationId}`.execute(tx);
  }
}

function toOffered({ version, ...row }: Row): OfferedVersion {
  return { ...row, versionId: version.id, terms: toTerms(version) };
}
