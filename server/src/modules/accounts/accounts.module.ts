import { Module } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import type { HouseModule } from '#kit/house-module';

@Module({})
class AccountsModule {}

export const accountsModule: HouseModule = {
  name: 'accounts',
  nest: AccountsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: accounts,
};
