import type { z } from 'zod';
import { newId } from '../ids.ts';

/** A thing that has happened, told to whoever listens: `class OrderPaid extends fact('ticketing.order_paid', z.object({…})) {}`. */
export interface FactClass<S extends z.ZodObject = z.ZodObject> {
  new (data: z.input<S>, id?: string): Fact<S>;
  readonly factName: string;
  readonly schema: S;
}

export interface Fact<S extends z.ZodObject = z.ZodObject> {
  readonly factId: string;
  readonly factName: string;
  readonly data: z.output<S>;
}

/** Any fact class, whatever it carries. */
export type AnyFactClass = (new (data: never, id?: string) => Fact) & { readonly factName: string };

/** Declares a fact. Name: `<module>.<past tense>`; data: ids and what cannot be asked for later. */
export function fact<S extends z.ZodObject>(name: string, schema: S): FactClass<S> {
  return class {
    static readonly factName = name;
    static readonly schema = schema;
    readonly factName = name;
    readonly factId: string;
    readonly data: z.output<S>;
    constructor(data: z.input<S>, id: string = newId()) {
      this.factId = id;
      this.data = schema.parse(data);
    }
  };
}
