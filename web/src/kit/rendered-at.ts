import { cache } from 'react';

/** The moment this page is made: one and the same for all its parts, so that « ce soir » means one evening. */
export const renderedAt = cache(() => new Date());
