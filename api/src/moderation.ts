import { routes } from './route.ts';

export const moderation = routes('moderation', {});
