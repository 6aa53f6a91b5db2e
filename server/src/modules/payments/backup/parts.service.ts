import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Storage } from '#kit/storage/storage';
import { Manifest, MANIFEST, readLines } from './manifest.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** The files of a backup in the storage of the house. */
@Injectable()
export class Parts {
  constructor(private readonly storage: Storage) {}

  async write(folder: string, number: number, lines: string): Promise<Manifest['parts'][number]> {
    const content = await compress(lines);
    const file = `${String(number).padStart(5, '0')}.jsonl.gz`;
    await this.storage.put(`${folder}/${file}`, content, 'application/gzip');
    return { file, bytes: content.length, sha256: hash(content) };
  }

  /** The rows of a part, by table. Throws when a single bit of it has changed. */
  async read(folder: string, { file, sha256 }: Manifest['parts'][number]): Promise<Map<string, unknown[]>> {
    const content = await this.storage.get(`${folder}/${file}`);
    if (hash(content) !== sha256) throw new Error(`${folder}/${file} is not what was written`);
    return readLines((await expand(content)).toString('utf8'));
  }

  /** Last of all: from now on the backup counts. Answers the fingerprint of the whole. */
  async seal(folder: string, manifest: Manifest): Promise<string> {
    const content = Buffer.from(JSON.stringify(manifest, null, 1));
    await this.storage.put(`${folder}/${MANIFEST}`, content, 'application/json');
    return hash(content);
  }

  async manifest(folder: string): Promise<Manifest> {
    return Manifest.parse(JSON.parse((await this.storage.get(`${folder}/${MANIFEST}`)).toString('utf8')));
  }

  async remove(folder: string): Promise<void> {
    await this.storage.remove(folder);
  }

  /** The migrations this code knows: what a backup is taken under, and may be put back into. */
  async migrations(): Promise<Manifest['migrations']> {
    const folder = new URL('../migrations/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
    return Promise.all(files.map(async (id) => ({ id, checksum: hash(await readFile(new URL(id, folder))) })));
  }
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
