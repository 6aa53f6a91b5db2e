import { n } from './svg.ts';

/** The frame of an abstract photograph, 4:3. */
export const frame = { width: 600, height: 450 } as const;

export interface Exposure {
  readonly defs: string;
  readonly body: string;
}

export type Stop = readonly [offset: number, colour: string];
const directions = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  across: 'x1="0" y1="0" x2="1" y2="0"',
  slant: 'x1="0" y1="0" x2="1" y2="1"',
  rise: 'x1="1" y1="0" x2="0" y2="1"',
} as const;

export function gradient(id: string, stops: readonly Stop[], direction: keyof typeof directions = 'down'): string {
  const marks = stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join('');
  return `<linearGradient id="${id}" ${directions[direction]}>${marks}</linearGradient>`;
}

export function blur(id: string, spread: number): string {
  return `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${n(spread)}"/></filter>`;
}

export function backdrop(id: string): string {
  return `<path d="M0 0h${frame.width}v${frame.height}H0z" fill="url(#${id})"/>`;
}
