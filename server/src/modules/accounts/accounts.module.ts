import { Module } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import { AccountsPort } from '#core/accounts';
import { answers, type HouseModule } from '#kit/house-module';
import { AccountsAnswers } from './answers.service.ts';
import { MembersRepository } from './members/members.repository.ts';
import { SessionsRepository } from './sessions/sessions.repository.ts';

@Module({ providers: [AccountsAnswers, MembersRepository, SessionsRepository] })
class AccountsModule {}

export const accountsModule: HouseModule = {
  name: 'accounts',
  nest: AccountsModule,
  answers: [answers(AccountsPort, AccountsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: accounts,
};
