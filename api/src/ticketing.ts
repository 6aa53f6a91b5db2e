import { routes } from './route.ts';

export const ticketing = routes('ticketing', {});
