import { Module, type Type } from '@nestjs/common';
import { SessionGate } from '#kit/auth/session-gate';
import type { SettingsValues } from '#kit/config/settings';
import type { HouseModule } from '#kit/house-module';
import type { PortClass } from '#kit/ports/port';
import { KitModule } from '#kit/kit.module';
import { SystemController } from './system.controller.ts';
import { CachedSessionGate } from './session-gate.ts';

/** The root of one process: the kit, the chosen modules, and the ports of the whole house. */
export function rootModule(settings: SettingsValues, ports: readonly PortClass[], chosen: readonly HouseModule[]): Type {
  @Module({
    imports: [KitModule.with(settings, ports), ...chosen.map((module) => module.nest)],
    controllers: [SystemController],
    providers: [{ provide: SessionGate, useClass: CachedSessionGate }],
  })
  class AppModule {}
  return AppModule;
}
