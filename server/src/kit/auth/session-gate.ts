/** Answers whether a session is still good (not revoked, member not banned). Bound in main, cached for a few seconds. */
export abstract class SessionGate {
  abstract alive(sessionId: string): Promise<boolean>;
}
