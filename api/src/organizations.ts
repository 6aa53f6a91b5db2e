import { routes } from './route.ts';

export const organizations = routes('organizations', {});
