import { Injectable } from '@nestjs/common';
import type { Edition } from '@estrade/editions/edition';
import { findEdition } from '@estrade/editions/registry';
import { ThisEdition } from '#core/edition';
import { Config } from '#kit/config/settings';

/** The edition named by `EDITION`; an unknown one stops the start. */
@Injectable()
export class ChosenEdition extends ThisEdition {
  override readonly data: Edition;
  constructor(config: Config) {
    super();
    this.data = findEdition(config.values.EDITION);
  }
}
