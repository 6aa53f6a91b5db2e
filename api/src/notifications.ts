import { routes } from './route.ts';

export const notifications = routes('notifications', {});
