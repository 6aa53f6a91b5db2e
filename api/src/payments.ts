import { routes } from './route.ts';

export const payments = routes('payments', {});
