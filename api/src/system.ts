import { z } from 'zod';
import { routes } from './route.ts';

/** What a public page needs to know of this installation; nothing secret. */
export const PublicSettings = z
  .object({
    /** Id of the edition it runs as. */
    edition: z.string(),
    name: z.string(),
    /** ISO 4217; every price is in it. */
    currency: z.string(),
    /** IANA zone in which « today » begins. */
    timeZone: z.string(),
    defaultLocale: z.enum(['fr', 'en']),
    map: z.object({
      /** Template of raster tiles, `https://tiles.example/{z}/{x}/{y}.png`; null: the bundled outline. */
      tilesUrl: z.string().nullable(),
      /** Whom the tiles come from, as their licence asks to say. */
      attribution: z.string().nullable(),
    }),
  })
  .meta({ id: 'PublicSettings' });

export const system = routes('system', {
  settings: {
    method: 'GET',
    path: '/edition',
    access: 'anyone',
    summary: 'Which edition this is, and its public settings',
    ok: { status: 200, body: PublicSettings },
  },
  health: {
    method: 'GET',
    path: '/health',
    access: 'anyone',
    summary: 'Is the process alive?',
    ok: { status: 200, body: z.object({ status: z.literal('ok') }) },
  },
  ready: {
    method: 'GET',
    path: '/ready',
    access: 'anyone',
    summary: 'Can it serve (database reachable)?',
    ok: { status: 200, body: z.object({ status: z.literal('ready') }) },
  },
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    access: 'anyone',
    summary: 'This document',
    ok: { status: 200, contentType: 'application/json' },
  },
});
