import { routes } from './route.ts';

export const accounts = routes('accounts', {});
