import { Global, Module, type Type } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import type { SettingsValues } from '#kit/config/settings';
import type { HouseModule } from '#kit/house-module';
import type { AnyPort } from '#kit/ports/port';
import { KitModule } from '#kit/kit.module';
import { SystemController } from './system.controller.ts';
import { SessionGateModule } from './session-gate.ts';
import { ChosenEdition } from './this-edition.ts';

/** The root of one process: the kit, the chosen modules, and the ports of the whole house. */
export function rootModule(settings: SettingsValues, ports: readonly AnyPort[], chosen: readonly HouseModule[]): Type {
  @Module({
    imports: [
      KitModule.with(settings, ports),
      SessionGateModule,
      EditionModule,
      ...chosen.map((module) => module.nest),
    ],
    controllers: [SystemController],
  })
  class AppModule {}
  return AppModule;
}

/** What every module may know of the house it is in. */
@Global()
@Module({ providers: [{ provide: ThisEdition, useClass: ChosenEdition }], exports: [ThisEdition] })
class EditionModule {}
