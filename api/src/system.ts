import { z } from 'zod';
import { routes } from './route.ts';

export const system = routes('system', {
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
