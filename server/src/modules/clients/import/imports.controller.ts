import { Controller } from '@nestjs/common';
import { clientsImport as routes } from '@estrade/api/clients-import';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { MEGABYTE, Upload, type UploadedFile } from '#kit/http/upload';
import { ImportRunService } from './import-run.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import { toDto, toLine } from './imports.present.ts';
import { ImportsService } from './imports.service.ts';

/** An address book from elsewhere. */
@Controller()
export class ClientImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly runs: ImportRunService,
    private readonly undoing: ImportUndoService,
  ) {}

  @Serves(routes.startImport)
  async start(
    @By() actor: Actor,
    @Input() { params }: In<typeof routes.startImport>,
    @Upload({ field: 'file', mostBytes: 5 * MEGABYTE }) file: UploadedFile,
  ) {
    return toDto(await this.imports.start(actor, params.organizationId, file), actor.locale);
  }

  @Serves(routes.imports)
  async list(@By() actor: Actor, @Input() { params }: In<typeof routes.imports>) {
    return { items: (await this.imports.list(actor, params.organizationId)).map(toLine) };
  }

  @Serves(routes.showImport)
  async show(@By() actor: Actor, @Input() { params }: In<typeof routes.showImport>) {
    return toDto(await this.imports.show(actor, params), actor.locale);
  }

  @Serves(routes.mapImport)
  async map(@By() actor: Actor, @Input() { params, body }: In<typeof routes.mapImport>) {
    return toDto(await this.imports.map(actor, params, body.columns), actor.locale);
  }

  @Serves(routes.runImport)
  async run(@By() actor: Actor, @Input() { params }: In<typeof routes.runImport>) {
    return toDto(await this.runs.run(actor, params), actor.locale);
  }

  @Serves(routes.undoImport)
  async undo(@By() actor: Actor, @Input() { params }: In<typeof routes.undoImport>) {
    return toDto(await this.undoing.undo(actor, params), actor.locale);
  }
}
