import { Injectable } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { LinkAddresses, LinkMember } from '../clients.jobs.ts';
import { ActivitiesRepository } from '../history/activities.repository.ts';
import { type Holder, LinksRepository } from './links.repository.ts';

/** More changes of mind than anybody has while two statements are made. */
const MOST_LOOKS = 5;

/**
 * Which account a client has: the one that has verified an address of hers. It is asked for anew after it was written, until the
 * answer stands: an address that changes hands meanwhile never stays with the wrong account.
 */
@Injectable()
export class Linking {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly links: LinksRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  @Runs(LinkAddresses, { pace: 'patient' })
  async linkAddresses({ data: { emails } }: LinkAddresses): Promise<void> {
    await this.untilItStands(
      () => this.holdersOf(emails),
      (tx, holders) => this.hold(tx, holders),
    );
  }

  @Runs(LinkMember, { pace: 'patient' })
  async linkMember({ data: { memberId } }: LinkMember): Promise<void> {
    await this.untilItStands(
      async () => (await this.accounts.cards({ ids: [memberId] })).map(({ email }) => email.toLowerCase()),
      async (tx, [email = null]) => {
        await this.links.letGo(tx, memberId, email);
        if (email) await this.hold(tx, [{ email, memberId }]);
      },
    );
  }

  private async holdersOf(emails: string[]): Promise<Holder[]> {
    const members = await this.accounts.byVerifiedEmails({ emails });
    const ids = new Map(members.map(({ email, id }) => [email.toLowerCase(), id]));
    return emails.map((email) => ({ email, memberId: ids.get(email) ?? null }));
  }

  private async hold(tx: Tx, holders: readonly Holder[]): Promise<void> {
    const claimed = await this.links.hold(tx, holders);
    await this.activities.keep(
      tx,
      claimed.map(({ organizationId, clientId, memberId }) => {
        return { organizationId, clientId, kind: 'claimed', key: `${clientId} ${memberId}`, subjectId: null };
      }),
    );
  }

  private async untilItStands<T>(ask: () => Promise<T>, write: (tx: Tx, answer: T) => Promise<void>): Promise<void> {
    let written = '';
    for (let look = 0; look < MOST_LOOKS; look++) {
      const answer = await ask();
      if (JSON.stringify(answer) === written) return;
      written = JSON.stringify(answer);
      await this.database.tx((tx) => write(tx, answer));
    }
    throw new Error('accounts change faster than they can be looked at');
  }
}
