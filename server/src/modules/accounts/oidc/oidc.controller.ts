import { Controller } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Reply } from '#kit/http/reply';
import { By, FromCookie, Input, Serves } from '#kit/http/serves';
import { FLOW_COOKIE, keptWhileSigningIn, signedInAndGo } from '../sessions/cookies.present.ts';
import { OidcService } from './oidc.service.ts';

/** Signing in with an account one has elsewhere. */
@Controller()
export class OidcController {
  constructor(
    private readonly config: Config,
    private readonly oidc: OidcService,
  ) {}

  @Serves(accounts.providers)
  providers() {
    const items = this.oidc
      .list()
      .map(({ name, label }) => ({ name, label, startUrl: `/api/auth/oidc/${name}/start` }));
    return { items };
  }

  @Serves(accounts.startOidc)
  async start(@By() actor: Actor, @Input() { params, query }: In<typeof accounts.startOidc>) {
    const { location, flow } = await this.oidc.start(actor, params.provider, query.next);
    return new Reply(undefined, {
      location,
      cookies: flow ? [keptWhileSigningIn(FLOW_COOKIE, flow, this.config)] : [],
    });
  }

  @Serves(accounts.finishOidc)
  async finish(
    @By() actor: Actor,
    @Input() { params, query }: In<typeof accounts.finishOidc>,
    @FromCookie(FLOW_COOKIE) flow: string | undefined,
  ) {
    const { location, issued } = await this.oidc.finish(actor, { provider: params.provider, query, flow });
    return issued ? signedInAndGo(issued, this.config, location) : new Reply(undefined, { location });
  }
}
