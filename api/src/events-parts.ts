import { z } from 'zod';
import { text, Uuid } from './common.ts';

/** The same words in both languages of the house. */
export const Bilingual = z.object({ fr: text(120), en: text(120) });

export const EventId = z.object({ eventId: Uuid });
