import { Injectable } from '@nestjs/common';
import type { AgreedTerms, BookableService, OffersPort } from '#core/offers';
import { Database } from '#kit/database/database';
import { CatalogueRepository, type OfferedVersion } from './catalogue.repository.ts';
import { toTermsDto } from './offers.present.ts';
import { ServicesRepository } from './services.repository.ts';

/** What offers answer to the other modules. */
@Injectable()
export class OffersAnswers implements OffersPort {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueRepository,
    private readonly written: ServicesRepository,
  ) {}

  services = async ({ versionIds }: { versionIds: string[] }): Promise<BookableService[]> =>
    (await this.catalogue.versions(this.database.read, versionIds)).map(toBookable);

  terms = async ({ versionIds }: { versionIds: string[] }): Promise<AgreedTerms[]> => {
    const versions = await this.catalogue.versions(this.database.read, versionIds);
    return versions.map(({ versionId, terms }) => ({ versionId, terms: toTermsDto(terms) }));
  };

  current = async ({ serviceId }: { serviceId: string }): Promise<BookableService | null> => {
    const found = await this.catalogue.find(this.database.read, serviceId);
    return found?.status === 'published' ? toBookable(found) : null;
  };

  organizationOf = async ({ serviceId }: { serviceId: string }): Promise<string | null> =>
    (await this.written.find(this.database.read, serviceId))?.organizationId ?? null;
}

function toBookable({ id, organizationId, versionId, terms }: OfferedVersion): BookableService {
  const { title, duration, bufferBeforeMinutes, bufferAfterMinutes, noticeMinutes, horizonDays, seats, approval } =
    terms;
  return {
    versionId,
    serviceId: id,
    organizationId,
    title,
    duration,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    noticeMinutes,
    horizonDays,
    seats,
    approval,
  };
}
