/** Answers whether a session is still good (not revoked, member not banned). Bound in main, cached for a few seconds. */
export abstract class SessionGate {
  abstract alive(sessionId: string): Promise<boolean>;
  /** These have just been ended in this process: nothing remembered of them is believed any more. */
  abstract forget(sessionIds: readonly string[]): void;
}
