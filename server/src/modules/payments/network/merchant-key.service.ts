import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '#kit/config/settings';
import type { Gate } from '#kit/http/serves';
import { Refusal } from '#kit/refusal';
import { merchantKey } from './signature.ts';

export const MERCHANT_HEADER = 'x-card-network-key';

/** Lets merchants in by their key. */
@Injectable()
export class MerchantKey implements Gate {
  private readonly wanted: Buffer;

  constructor(config: Config) {
    this.wanted = Buffer.from(merchantKey(config.values.CARD_NETWORK_SECRET));
  }

  admit({ headers }: FastifyRequest): void {
    const given = Buffer.from(String(headers[MERCHANT_HEADER] ?? ''));
    if (given.length !== this.wanted.length || !timingSafeEqual(given, this.wanted))
      throw new Refusal('card_network.wrong_key');
  }
}
