import { payments } from '@estrade/api/payments';
import type { In } from '@estrade/api/route';
import { Controller } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { brandOf, CHALLENGE_CODE, testCards } from './card.ts';
import { Challenges } from './challenges.service.ts';
import { Paying } from './paying.service.ts';

/** The side of the card network that buyers see. */
@Controller()
export class CardsController {
  constructor(
    private readonly paying: Paying,
    private readonly challenges: Challenges,
  ) {}

  @Serves(payments.testCards)
  testCards(@By() { locale }: Actor) {
    const items = testCards.map(({ number, behaviour, ...label }) => ({
      number,
      brand: brandOf(number),
      behaviour,
      label: label[locale],
    }));
    return { items, challengeCode: CHALLENGE_CODE };
  }

  @Serves(payments.confirmCard)
  confirmCard(@By() actor: Actor, @Input() { body }: In<typeof payments.confirmCard>) {
    return this.paying.confirm(actor, body);
  }

  @Serves(payments.challengePage)
  challengePage(@By() actor: Actor, @Input() { params, query }: In<typeof payments.challengePage>) {
    return this.challenges.page(actor, { challengeId: params.challengeId, locale: query.locale });
  }

  @Serves(payments.answerChallenge)
  answerChallenge(@By() actor: Actor, @Input() { params, query, body }: In<typeof payments.answerChallenge>) {
    const answer = { code: body.code ?? '', gaveUp: body.give === 'up' };
    return this.challenges.answer(actor, { challengeId: params.challengeId, locale: query.locale, ...answer });
  }
}
