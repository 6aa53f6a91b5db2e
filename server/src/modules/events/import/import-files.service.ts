import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Storage } from '#kit/storage/storage';
import { Clock } from '#kit/time/clock';
import { TermsService } from '../terms/terms.service.ts';
import type { ImportSettings } from './draft.ts';
import type { EventImport } from './event-import.ts';
import { type FileReading, readFile } from './import-file.ts';
import { unhurried } from './steps.ts';
import { ImportsRepository } from './imports.repository.ts';

/** How a file is to be read, and for whom. */
type Asked = Pick<EventImport, 'organizationId' | 'zone' | 'language' | 'wish' | 'weeks' | 'status'>;

/** The files of imports, kept until nobody comes back to them, and read with what the house knows. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly terms: TermsService,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  async keep(importId: string, content: Buffer): Promise<void> {
    await this.storage.put(`${folderOf(importId)}/file`, content, 'application/octet-stream');
  }

  async forget(importId: string): Promise<void> {
    await this.storage.remove(folderOf(importId));
  }

  async read(one: EventImport): Promise<FileReading> {
    return this.readAs(one, await this.storage.get(`${folderOf(one.id)}/file`));
  }

  async readAs(asked: Asked, content: Buffer): Promise<FileReading> {
    const today = this.clock.now().toZonedDateTimeISO(this.edition.data.timeZone).toPlainDate().toString();
    const steps = readFile(content, asked, { settings: await this.settings(asked), today });
    const answer = await unhurried(steps, setImmediate);
    if (answer.ok) return answer;
    throw new Refusal(answer.code, answer.params, 'file');
  }

  private async settings({ organizationId, zone, language, status }: Asked): Promise<ImportSettings> {
    const { categories, kinds } = await this.terms.all();
    // while it runs, what came in meanwhile is looked for where nobody else can write: chunk by chunk
    const known = status === 'running' ? NOTHING : await this.imports.knownIds(this.database.read, organizationId);
    return {
      zone,
      language,
      known,
      country: this.edition.data.country,
      categories: offered(categories),
      kinds: offered(kinds),
    };
  }
}

const NOTHING: ReadonlySet<string> = new Set();

type Term = Awaited<ReturnType<TermsService['all']>>['categories'][number];

function offered(terms: readonly Term[]): ImportSettings['categories'] {
  return terms.filter(({ archived }) => !archived).map(({ slug, name }) => ({ slug, names: [name.fr, name.en] }));
}

function folderOf(importId: string): string {
  return `events/imports/${importId}`;
}
