import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { FileReply } from '#kit/http/file-reply';
import { Refusal } from '#kit/refusal';
import { Announcer } from './announcer.service.ts';
import { CHALLENGE_CODE, digitsOf } from './card.ts';
import { challengeDocument, challengeOver } from './challenge.document.ts';
import { answerChallenge } from './intent.ts';
import { type IntentRow, NetworkRepository } from './network.repository.ts';

interface Asked {
  readonly challengeId: string;
  readonly locale: 'fr' | 'en' | undefined;
}

interface Answered extends Asked {
  readonly code: string;
  readonly gaveUp: boolean;
}

/** The holder's bank: a page of its own asks for a code before the card pays (3-D Secure). */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: Database,
    private readonly intents: NetworkRepository,
    private readonly announcer: Announcer,
  ) {}

  async page(actor: Actor, { challengeId, locale }: Asked): Promise<FileReply> {
    const intent = await this.find(this.database.read, challengeId);
    const words = locale ?? actor.locale;
    return html(
      intent.state === 'requires_action'
        ? challengeDocument(questionOf(intent), words, false)
        : challengeOver(backOf(intent), words),
    );
  }

  async answer(actor: Actor, answered: Answered): Promise<FileReply> {
    const words = answered.locale ?? actor.locale;
    return this.announcer.announcing(async (tx) => {
      const found = await this.find(tx, answered.challengeId);
      const intent = (await this.intents.lock(tx, found.id)) ?? found;
      if (intent.state !== 'requires_action') return html(challengeOver(backOf(intent), words));
      const verdict = verdictOf(intent, answered);
      if (!verdict) {
        await this.intents.countChallengeTry(tx, intent.id);
        return html(challengeDocument(questionOf(intent), words, true));
      }
      const changed = await this.intents.answer(tx, intent.id, verdict);
      if (changed) await this.announcer.intentsChanged(tx, [changed]);
      return html(challengeOver(backOf(intent), words));
    });
  }

  private async find(tx: Tx, challengeId: string): Promise<IntentRow> {
    const intent = await this.intents.byChallenge(tx, challengeId);
    if (!intent) throw new Refusal('card_network.no_such_challenge');
    return intent;
  }
}

function verdictOf(intent: IntentRow, { code, gaveUp }: Answered) {
  const answer = { right: digitsOf(code) === CHALLENGE_CODE, gaveUp, triesBefore: intent.challenge_tries };
  return answerChallenge(intent.behaviour ?? 'declined', answer);
}

function questionOf(intent: IntentRow) {
  return {
    amount: intent.amount,
    currency: intent.currency,
    description: intent.description,
    last4: intent.card_last4 ?? '',
    code: CHALLENGE_CODE,
  };
}

function backOf(intent: IntentRow): string {
  return intent.return_path ?? '/';
}

function html(content: string): FileReply {
  return new FileReply(content, { contentType: 'text/html; charset=utf-8' });
}
