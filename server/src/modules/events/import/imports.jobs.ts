import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** Goes on with a run until it is done, a few hundred rows at a time. */
export class RunImport extends job('events.run_import', z.object({ importId: z.uuid() })) {}

/** Forgets files that nobody will come back to. */
export class ForgetImports extends job('events.forget_imports', z.object({})) {}
