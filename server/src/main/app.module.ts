import { Module, type Type } from '@nestjs/common';
import { SessionGate } from '#kit/auth/session-gate';
import type { SettingsValues } from '#kit/config/settings';
import type { HouseModule } from '#kit/house-module';
import { KitModule } from '#kit/kit.module';
import { SystemController } from './system.controller.ts';
import { CachedSessionGate } from './session-gate.ts';

/** The root of one process: the kit, the chosen modules, and the ports of the whole house. */
export function rootModule(settings: SettingsValues, house: readonly HouseModule[], chosen: readonly HouseModule[]): Type {
  const ports = house.flatMap((module) => module.answers.map(({ port }) => port));
  @Module({
    imports: [KitModule.with(settings, ports), ...chosen.map((module) => module.nest)],
    controllers: [SystemController],
    providers: [{ provide: SessionGate, useClass: CachedSessionGate }],
  })
  class AppModule {}
  return AppModule;
}
