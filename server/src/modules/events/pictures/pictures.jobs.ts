import { z } from 'zod';
import { job } from '#kit/jobs/job';

/**
 * Erases the files of pictures that hang nowhere. Asked for before an upload writes its files too: what an interrupted
 * upload leaves behind is found by it.
 */
export class ErasePictures extends job(
  'events.erase_pictures',
  z.object({ eventId: z.uuid(), pictureIds: z.array(z.uuid()) }),
) {}
