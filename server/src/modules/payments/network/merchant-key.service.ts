import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '#kit/config/settings';
import { Refusal } from '#kit/refusal';
import { merchantKey } from './signature.ts';

export const MERCHANT_HEADER = 'x-card-network-key';

/** Lets merchants in by their key. */
@Injectable()
export class MerchantKey implements CanActivate {
  private readonly wanted: Buffer;

  constructor(config: Config) {
    this.wanted = Buffer.from(merchantKey(config.values.CARD_NETWORK_SECRET));
  }

  canActivate(context: ExecutionContext): boolean {
    const given = Buffer.from(
      String(context.switchToHttp().getRequest<FastifyRequest>().headers[MERCHANT_HEADER] ?? ''),
    );
    if (given.length === this.wanted.length && timingSafeEqual(given, this.wanted)) return true;
    throw new Refusal('card_network.wrong_key');
  }
}
