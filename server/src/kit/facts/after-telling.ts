import type { AnyFactClass, Fact } from './fact.ts';

interface After {
  readonly owner: new (...args: never[]) => object;
  readonly method: string;
}

const afters = new Map<string, After[]>();

/** What runs after this fact was told. */
export function aftersOf({ factName }: Fact): readonly After[] {
  return afters.get(factName) ?? [];
}

/**
 * Marks a method that runs when the transaction that told a fact is committed: in the process that told it, at once, at most
 * once. For what may be lost (what people see move) and is not worth a delivery; everything else is heard with `Hears`. A
 * module marks facts of its own, which are only told where it runs.
 */
export function AfterTelling<F extends AnyFactClass>(factClass: F) {
  return <H extends (fact: InstanceType<F>) => void>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    const owner = target.constructor as After['owner'];
    afters.set(factClass.factName, [...(afters.get(factClass.factName) ?? []), { owner, method }]);
  };
}
