import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** A picture that was replaced; pages that still show it are given a day. */
export class RemovePicture extends job('organizations.remove_picture', z.object({ pictureId: z.uuid() })) {}
