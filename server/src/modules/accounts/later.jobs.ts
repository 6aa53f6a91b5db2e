import { z } from 'zod';
import { job } from '#kit/jobs/job';

/** What is done after the answer, so that it takes the same time whether an address is known or not. */
export class ResendConfirmation extends job(
  'accounts.resend_confirmation',
  z.object({ email: z.string(), browserHash: z.string().nullable() }),
) {}
export class SendReset extends job('accounts.send_reset', z.object({ email: z.string() })) {}

/** A picture that was replaced; pages that still show it are given a day. */
export class RemovePicture extends job('accounts.remove_picture', z.object({ pictureId: z.uuid() })) {}

/** Links, sign-ups, sessions and sign-ins that nobody needs any more. */
export class PurgeAccounts extends job('accounts.purge', z.object({})) {}
