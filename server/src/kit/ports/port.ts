import type { z } from 'zod';

export interface PortMethod {
  readonly in: z.ZodType;
  readonly out: z.ZodType;
}
export type PortMethods = Readonly<Record<string, PortMethod>>;

export type PortAnswers<M extends PortMethods> = {
  [K in keyof M]: (input: z.output<M[K]['in']>) => Promise<z.output<M[K]['out']>>;
};

/** Any port class, whatever it answers. */
export interface AnyPort {
  new (): object;
  readonly portName: string;
  readonly methods: PortMethods;
}

/** A port class: type of the answers, injection token and wire format in one declaration. */
export interface PortClass<M extends PortMethods> {
  new (): PortAnswers<M>;
  readonly portName: string;
  readonly methods: M;
}

/**
 * Declares what one module answers to the others: `class EventsPort extends port('events', { cards: { in, out } }) {}`.
 * One plain object in, one out, so that it can be a function call or a request over the private listener.
 */
export function port<const M extends PortMethods>(name: string, methods: M): PortClass<M> {
  abstract class Port {
    static readonly portName = name;
    static readonly methods = methods;
  }
  return Port as unknown as PortClass<M>;
}

type AnyAnswers = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

/** Who answers each port in this process: bound once at start, local service or remote caller. */
export class Switchboard {
  private readonly lines = new Map<string, AnyAnswers>();

  bind(portClass: AnyPort, answers: object): void {
    this.lines.set(portClass.portName, answers as AnyAnswers);
  }

  /** The answers of a port by name, for the private listener; undefined when another process has them. */
  line(portName: string): AnyAnswers | undefined {
    return this.lines.get(portName);
  }

  /** What is injected: looks its answers up at each call, so that modules may ask each other in a circle. */
  handset(portClass: AnyPort): object {
    const entries = Object.keys(portClass.methods).map((method) => [
      method,
      (input: unknown) => this.call(portClass, method, input),
    ]);
    return Object.fromEntries(entries) as object;
  }

  private call(portClass: AnyPort, method: string, input: unknown): Promise<unknown> {
    const answers = this.lines.get(portClass.portName);
    if (!answers) throw new Error(`nobody answers port ${portClass.portName} in this process`);
    return answers[method]!(input);
  }
}
