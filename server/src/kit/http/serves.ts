import type { In, Out, Route } from '@estrade/api/route';
import type { FastifyRequest } from 'fastify';
import type { FileReply } from './file-reply.ts';
import { parse } from './input.ts';
import type { JsonText } from './json-text.ts';
import type { Reply } from './reply.ts';

/** A request that has been looked at: who sends it is known. */
export interface ServedRequest extends FastifyRequest {
  actor: import('../auth/actor.ts').Actor;
  /** The bytes of a JSON body, as they came. */
  readonly rawBody?: Buffer;
}

/** A method of a controller that serves a route, and where each of its arguments comes from. */
export interface Serving {
  readonly route: Route;
  readonly method: string;
  readonly sources: readonly Source[];
}

/** Lets a request through to a controller; throws the refusal otherwise. */
export interface Gate {
  admit(request: FastifyRequest): void;
}

export type GateClass = new (...args: never[]) => Gate;

type Source = (request: ServedRequest, route: Route) => unknown;
type Answered<R extends Route> = Out<R> | Reply<Out<R>> | FileReply | JsonText;
type Handler<R extends Route> = (...args: never[]) => Promise<Answered<R> | void> | Answered<R>;

const servings = new WeakMap<object, Serving[]>();
const sources = new WeakMap<object, Map<string, Source[]>>();
const gates = new WeakMap<object, GateClass>();

/** Serves a route of the API: method, path, status, input and output all come from its declaration. */
export function Serves<R extends Route>(route: R) {
  return <H extends Handler<R>>(target: object, method: string, _descriptor: TypedPropertyDescriptor<H>): void => {
    const serving = { route, method, sources: sources.get(target)?.get(method) ?? [] };
    servings.set(target, [...(servings.get(target) ?? []), serving]);
  };
}

/** Only those whom the gate admits reach any route of the controller. */
export function Behind(gate: GateClass): ClassDecorator {
  return (controller) => void gates.set(controller, gate);
}

/** What a controller class serves. */
export function servingsOf(controller: { readonly prototype: object }): readonly Serving[] {
  return servings.get(controller.prototype) ?? [];
}

export function gateOf(controller: object): GateClass | undefined {
  return gates.get(controller);
}

/** Makes a decorator of an argument: where its value comes from. A promise is waited for. */
export function takes(source: Source): ParameterDecorator {
  return (target, method, index) => {
    const ofTarget = sources.get(target) ?? new Map<string, Source[]>();
    const ofMethod = ofTarget.get(String(method)) ?? [];
    ofMethod[index] = source;
    sources.set(target, ofTarget.set(String(method), ofMethod));
  };
}

/** Parsed parameters, query, body and idempotency key of the request. */
export const Input = () => takes((request, route): In<Route> => parse(route, request));

/** Who sends the request. */
export const By = () => takes((request) => request.actor);

/** A cookie the request carries: `@FromCookie('name') value: string | undefined`. */
export const FromCookie = (name: string) => takes((request) => request.cookies[name]);

/** The headers of the request. */
export const FromHeaders = () => takes((request) => request.headers);

/** The bytes of the body, for what is signed. */
export const FromBytes = () => takes((request) => request.rawBody);
