import type { z } from 'zod';

/** Deferred or timed work of one module: `class SweepHolds extends job('ticketing.sweep_holds', z.object({})) {}`. */
export interface JobClass<S extends z.ZodObject = z.ZodObject> {
  new (data: z.input<S>): Job<S>;
  readonly jobName: string;
  readonly schema: S;
}

export interface Job<S extends z.ZodObject = z.ZodObject> {
  readonly jobName: string;
  readonly data: z.output<S>;
}

/** Beside its data, the request or job it was enqueued in. */
export const ENQUEUED_IN = '@in';

/** Any job class, whatever it carries. */
export type AnyJobClass = (new (data: never) => Job) & { readonly jobName: string };

export function job<S extends z.ZodObject>(name: string, schema: S): JobClass<S> {
  return class {
    static readonly jobName = name;
    static readonly schema = schema;
    readonly jobName = name;
    readonly data: z.output<S>;
    constructor(data: z.input<S>) {
      this.data = schema.parse(data);
    }
  };
}

export type Pace = 'prompt' | 'patient';

export interface RunOptions {
  /** Runs by itself at these times (five-field cron, UTC), beside being enqueued. */
  readonly cron?: string;
  /** Runs by itself every so many seconds: for sweepers. */
  readonly everySeconds?: number;
  /** How often a failed run is tried again, with growing pauses. Default 5. */
  readonly retries?: number;
  /** `patient`: heavy or slow work nobody waits for; it runs where it cannot slow a sale. Default `prompt`. */
  readonly pace?: Pace;
  /** How many run at the same time in one process. Default 1. */
  readonly atOnce?: number;
}

export interface Running {
  readonly job: AnyJobClass;
  readonly owner: new (...args: never[]) => object;
  readonly method: string;
  readonly options: RunOptions;
}

const runnings: Running[] = [];

export function allRunnings(): readonly Running[] {
  return runnings;
}

/** Marks the method that runs a job. At least once: it must bear being run twice, and being killed half-way. */
export function Runs<J extends AnyJobClass>(jobClass: J, options: RunOptions = {}) {
  return <H extends (job: InstanceType<J>) => Promise<void>>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    runnings.push({ job: jobClass, owner: target.constructor as Running['owner'], method, options });
  };
}
