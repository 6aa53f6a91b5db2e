import type { AddressInfo } from 'node:net';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Config } from '#kit/config/settings';

/** Where this process listens: payments and the embedded card network reach each other there, by HTTP only. */
@Injectable()
export class OwnAddress {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
  ) {}

  url(): string {
    const server = this.host.httpAdapter.getHttpServer() as { address(): AddressInfo | null };
    const everywhere = ['0.0.0.0', '::'].includes(this.config.values.HOST);
    return `http://${everywhere ? '127.0.0.1' : this.config.values.HOST}:${server.address()?.port ?? this.config.values.PORT}`;
  }
}
