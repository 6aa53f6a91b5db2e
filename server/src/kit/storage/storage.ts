import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { Config } from '../config/settings.ts';

/** Files of the house, by key (`events/<id>/picture-640.webp`): a folder under DATA_DIR, or S3. */
@Injectable()
export class Storage {
  private opened: Promise<Disk> | undefined;

  constructor(private readonly config: Config) {}

  private disk(): Promise<Disk> {
    this.opened ??= open(this.config);
    return this.opened;
  }

  async put(key: string, content: Buffer, contentType: string): Promise<void> {
    await (await this.disk()).put(key, content, { contentType });
  }

  async get(key: string): Promise<Buffer> {
    return Buffer.from(await (await this.disk()).getBytes(key));
  }

  async stream(key: string): Promise<Readable> {
    return (await this.disk()).getStream(key);
  }

  async has(key: string): Promise<boolean> {
    return (await this.disk()).exists(key);
  }

  async remove(prefix: string): Promise<void> {
    await (await this.disk()).deleteAll(prefix);
  }
}

async function open({ values }: Config): Promise<Disk> {
  if (values.STORAGE === 'file')
    return new Disk(new FSDriver({ location: resolve(values.DATA_DIR, 'storage'), visibility: 'private' }));
  const { S3Driver } = await import('flydrive/drivers/s3'); // heavy: only for those who use it
  const driver = new S3Driver({
    credentials: { accessKeyId: values.S3_ACCESS_KEY ?? '', secretAccessKey: values.S3_SECRET_KEY ?? '' },
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? 'estrade',
    forcePathStyle: true,
    visibility: 'private',
    // some servers store the trailer of a streamed checksum as content
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  return new Disk(driver);
}
