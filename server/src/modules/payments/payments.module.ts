import { Module } from '@nestjs/common';
import { payments } from '@estrade/api/payments';
import type { HouseModule } from '#kit/house-module';

@Module({})
class PaymentsModule {}

export const paymentsModule: HouseModule = {
  name: 'payments',
  nest: PaymentsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: payments,
};
