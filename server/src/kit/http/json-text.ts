/**
 * An answer that is JSON text already (UTF-8), for hot lists: made from values that went through the route's schema when
 * they were stored. Where `NODE_ENV` is `test` it is read back and checked all the same.
 */
export class JsonText {
  readonly text: Buffer;
  constructor(text: Buffer) {
    this.text = text;
  }
}
