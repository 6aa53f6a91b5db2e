import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import { Config } from '../config/settings.ts';

/** Files of the house, by key (`events/<id>/picture-640.webp`): a folder under DATA_DIR, or S3. */
@Injectable()
export class Storage {
  private readonly disk: Disk;

  constructor(config: Config) {
    this.disk = new Disk(config.values.STORAGE === 's3' ? s3(config) : new FSDriver({ location: resolve(config.values.DATA_DIR, 'storage'), visibility: 'private' }));
  }

  async put(key: string, content: Buffer, contentType: string): Promise<void> {
    await this.disk.put(key, content, { contentType });
  }

  async get(key: string): Promise<Buffer> {
    return Buffer.from(await this.disk.getBytes(key));
  }

  async stream(key: string): Promise<Readable> {
    return this.disk.getStream(key);
  }

  async has(key: string): Promise<boolean> {
    return this.disk.exists(key);
  }

  async remove(prefix: string): Promise<void> {
    await this.disk.deleteAll(prefix);
  }
}

function s3({ values }: Config): S3Driver {
  return new S3Driver({
    credentials: { accessKeyId: values.S3_ACCESS_KEY ?? '', secretAccessKey: values.S3_SECRET_KEY ?? '' },
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? 'estrade',
    forcePathStyle: true,
    visibility: 'private',
    // some servers store the trailer of a streamed checksum as content
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
}
