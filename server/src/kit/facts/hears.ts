import type { Tx } from '../database/database.ts';
import type { Headers } from '../telemetry/context.ts';
import type { Fact, AnyFactClass } from './fact.ts';

/** One method of one listener class that hears one fact. */
export interface Listening {
  readonly name: string;
  readonly fact: AnyFactClass;
  readonly owner: new (...args: never[]) => object;
  readonly method: string;
  readonly together: boolean;
}

const listenings: Listening[] = [];

/** All listeners of the house, also of modules this process does not run: the relay must know whom to hand a fact to. */
export function allListenings(): readonly Listening[] {
  return listenings;
}

/**
 * Marks a method that hears a fact. It runs once per fact in a transaction opened by the kit, which also records that the
 * fact was heard: a second delivery changes nothing. Write rows or enqueue jobs there, nothing slow.
 */
export function Hears<F extends AnyFactClass>(factClass: F) {
  return <H extends (tx: Tx, fact: InstanceType<F>) => Promise<void>>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<H>,
  ): void => register(target, { method, fact: factClass, together: false });
}

/** Like `Hears`, but takes all the facts that wait (up to a hundred) in one transaction: for what happens in crowds. */
export function HearsTogether<F extends AnyFactClass>(factClass: F) {
  return <H extends (tx: Tx, facts: InstanceType<F>[]) => Promise<void>>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<H>,
  ): void => register(target, { method, fact: factClass, together: true });
}

function register(target: object, listening: Pick<Listening, 'method' | 'fact' | 'together'>): void {
  const owner = target.constructor as Listening['owner'];
  listenings.push({ ...listening, name: `${owner.name}.${listening.method}`, owner });
}

/** A fact as it travels. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  /** The request or job it was told in: what follows from it belongs there. */
  readonly toldIn?: Headers;
}

/** What waits in the queue of a listener. */
export interface Letterbox {
  readonly told: readonly Told[];
}

export function revive(listening: Listening, told: Told): Fact {
  return new listening.fact(told.data as never, told.id);
}
