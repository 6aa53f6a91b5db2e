import type { Readable } from 'node:stream';

/** An answer that is not JSON: a document to show or to download. */
export class FileReply {
  readonly content: Buffer | string | Readable;
  readonly contentType: string;
  /** When set, browsers save the answer under this name. */
  readonly download: string | undefined;
  /** `Cache-Control`; private and not stored when unset. */
  readonly cache: string | undefined;

  constructor(
    content: Buffer | string | Readable,
    options: { contentType: string; download?: string; cache?: string },
  ) {
    this.content = content;
    this.contentType = options.contentType;
    this.download = options.download;
    this.cache = options.cache;
  }
}
