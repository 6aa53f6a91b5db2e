import { routes } from './route.ts';

export const events = routes('events', {});
