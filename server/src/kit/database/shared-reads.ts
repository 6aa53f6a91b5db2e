/**
 * Whoever asks for what is being read at this moment is answered by that reading: a crowd in front of one list asks the
 * database once. Nothing is kept: who asks after the answer came reads anew.
 */
export class SharedReads<T> {
  private readonly underWay = new Map<string, Promise<T>>();

  /** Rejects as the reading does, for all who share it. */
  read(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.underWay.get(key);
    if (known) return known;
    const reading = work().finally(() => this.underWay.delete(key));
    this.underWay.set(key, reading);
    return reading;
  }
}
