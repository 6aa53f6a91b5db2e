import type { Type } from '@nestjs/common';
import type { Route } from '@estrade/api/route';
import type { Examination } from './examination/examine.ts';
import type { AnyPort } from './ports/port.ts';

/** One module of the house: what main needs to know to run it here, or to reach it elsewhere. */
export interface HouseModule {
  readonly name: string;
  readonly nest: Type;
  /** The ports it answers, each with the service that does. */
  readonly answers: readonly Answers[];
  /** Folder of its migrations; null when it keeps nothing. */
  readonly migrations: URL | null;
  /** Its part of the public API. */
  readonly routes: Readonly<Record<string, Route>>;
  /** Looks whether what it keeps is in order; for `npm run doctor`. */
  readonly examination?: Type<Examination>;
}

export interface Answers {
  readonly port: AnyPort;
  readonly service: Type;
}

/** `answers(EventsPort, EventsAnswers)`: the compiler checks that the service gives every answer. */
export function answers<P extends AnyPort>(port: P, service: Type<InstanceType<P>>): Answers {
  return { port, service };
}
