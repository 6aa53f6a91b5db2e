import { deskRoutes } from './ticketing-desk-routes.ts';
import { doorRoutes } from './ticketing-door.ts';
import { inventoryRoutes } from './ticketing-inventory-routes.ts';
import { orderRoutes } from './ticketing-order-routes.ts';

/** Everything about selling tickets and letting them in: the offer, orders, the organizer's desk, the door. */
export const ticketing = { ...inventoryRoutes, ...orderRoutes, ...deskRoutes, ...doorRoutes };
