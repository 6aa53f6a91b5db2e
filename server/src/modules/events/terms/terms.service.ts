import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { WebPages } from '#kit/web/web-pages';
import type { Term, TermFamily } from './term.ts';
import { TermsRepository } from './terms.repository.ts';

/** Categories, kinds and labels: the edition's on a fresh start, the staff's afterwards. */
@Injectable()
export class TermsService implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly terms: TermsRepository,
    private readonly audit: Audit,
    private readonly edition: ThisEdition,
    private readonly pages: WebPages,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.terms.all(this.database.read)).length > 0) return;
    const { categories, kinds, labels } = this.edition.data;
    await this.database.tx(async (tx) => {
      const families = { categories, kinds, labels } as Record<TermFamily, readonly Partial<Term>[]>;
      for (const [family, terms] of Object.entries(families)) {
        for (const [position, term] of terms.entries())
          await this.terms.put(tx, { ...BLANK, ...term, family } as Term & { family: TermFamily }, position);
      }
    });
  }

  async all(): Promise<Record<TermFamily, Term[]>> {
    const all = await this.terms.all(this.database.read);
    const of = (family: TermFamily) => all.filter((term) => term.family === family);
    return { categories: of('categories'), kinds: of('kinds'), labels: of('labels') };
  }

  async put(actor: Actor, family: TermFamily, term: Term): Promise<Term> {
    await this.database.tx(async (tx) => {
      await this.terms.put(tx, { ...term, family });
      await this.audit.record(
        tx,
        actor,
        'events.term_saved',
        { type: family, id: term.slug },
        { name: term.name, archived: term.archived },
      );
      await this.pages.renew(tx, 'terms');
    });
    return term;
  }
}

const BLANK = { icon: null, tone: null, granted: null, archived: false };
