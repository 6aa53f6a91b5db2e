import { Controller } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Reply } from '#kit/http/reply';
import { By, FromCookie, Input, Serves } from '#kit/http/serves';
import { PasswordsService } from '../passwords/passwords.service.ts';
import { RegistrationService } from '../registration/registration.service.ts';
import {
  BROWSER_COOKIE,
  keptWhileSigningIn,
  REFRESH_COOKIE,
  sessionCookies,
  signedIn,
  signedInAndGo,
  signedInBody,
  signedOut,
} from './cookies.present.ts';
import { localeOf, safeNext, signInPage } from './next.ts';
import { Sessions } from './sessions.service.ts';
import { Signing } from './signing.service.ts';

/** Getting in, staying in, getting out. */
@Controller()
export class SigningController {
  constructor(
    private readonly config: Config,
    private readonly passwords: PasswordsService,
    private readonly registration: RegistrationService,
    private readonly sessions: Sessions,
    private readonly signing: Signing,
  ) {}

  @Serves(accounts.register)
  async register(
    @Input() { body }: In<typeof accounts.register>,
    @FromCookie(BROWSER_COOKIE) known: string | undefined,
  ) {
    const { email, browser } = await this.registration.register(body, known);
    return new Reply({ email }, { cookies: [keptWhileSigningIn(BROWSER_COOKIE, browser, this.config)] });
  }

  @Serves(accounts.confirmEmail)
  async confirm(
    @By() actor: Actor,
    @Input() { body }: In<typeof accounts.confirmEmail>,
    @FromCookie(BROWSER_COOKIE) browser: string | undefined,
  ) {
    const { issued, next } = await this.registration.confirm(actor, body, browser);
    return new Reply({ ...signedInBody(issued), next }, { cookies: sessionCookies(issued, this.config) });
  }

  @Serves(accounts.resendConfirmation)
  resend(
    @Input() { body }: In<typeof accounts.resendConfirmation>,
    @FromCookie(BROWSER_COOKIE) browser: string | undefined,
  ) {
    return this.registration.askAgain(body.email, browser);
  }

  @Serves(accounts.login)
  async login(@By() actor: Actor, @Input() { body }: In<typeof accounts.login>) {
    return signedIn(await this.signing.signIn(actor, body), this.config);
  }

  @Serves(accounts.logout)
  async logout(@By() actor: Actor, @FromCookie(REFRESH_COOKIE) refreshToken: string | undefined) {
    await this.sessions.signOut(actor, refreshToken);
    return signedOut(this.config);
  }

  @Serves(accounts.refresh)
  async refresh(@By() actor: Actor, @FromCookie(REFRESH_COOKIE) refreshToken: string | undefined) {
    return signedIn(await this.sessions.refresh(actor, refreshToken), this.config);
  }

  @Serves(accounts.refreshAndGo)
  async refreshAndGo(
    @By() actor: Actor,
    @Input() { query }: In<typeof accounts.refreshAndGo>,
    @FromCookie(REFRESH_COOKIE) refreshToken: string | undefined,
  ) {
    const next = safeNext(query.next, `/${localeOf(query.next, actor.locale)}`);
    const issued = await this.sessions.tryRefresh(actor, refreshToken);
    if (issued) return signedInAndGo(issued, this.config, next);
    return signedOut(this.config, signInPage(localeOf(next, actor.locale), { next }));
  }

  @Serves(accounts.askReset)
  askReset(@Input() { body }: In<typeof accounts.askReset>) {
    return this.passwords.askReset(body.email);
  }

  @Serves(accounts.reset)
  async reset(@By() actor: Actor, @Input() { body }: In<typeof accounts.reset>) {
    return signedIn(await this.passwords.reset(actor, body), this.config);
  }
}
