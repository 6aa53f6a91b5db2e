import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { InvalidInput } from './problem.ts';
import { takes } from './serves.ts';

/** A file sent in a form, whole in memory, and the other fields that came before it. */
export interface UploadedFile {
  readonly content: Buffer;
  /** As the sender called it: never a path to write to. */
  readonly filename: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface UploadOptions {
  /** The form field that carries it. */
  readonly field: string;
  readonly mostBytes: number;
}

/** The file of a `multipart` route: `@Upload({ field: 'file', mostBytes: 10 * MEGABYTE }) file: UploadedFile`. */
export const Upload = (options: UploadOptions) => takes((request) => readUpload(request, options));

export const MEGABYTE = 1024 * 1024;

async function readUpload(request: FastifyRequest, { field, mostBytes }: UploadOptions): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Refusal('kit.unsupported_type');
  const part = await request.file({ limits: { fileSize: mostBytes, files: 1 } }).catch(unreadable);
  if (!part || part.fieldname !== field) throw missing(field);
  const content = await part.toBuffer().catch(unreadable); // refuses what is larger, unless the limit fell between two pieces
  if (part.file.truncated) throw new Refusal('kit.too_large');
  if (content.length === 0) throw missing(field);
  return { content, filename: part.filename, fields: fieldsOf(part) };
}

/** A form that breaks off or names no boundary; what the reader itself refuses with a status stays as it is. */
function unreadable(error: unknown): never {
  if ((error as { statusCode?: number }).statusCode) throw error;
  throw new Refusal('kit.unreadable');
}

function missing(field: string): InvalidInput {
  return new InvalidInput([
    { code: 'invalid_type', expected: 'file', input: undefined, path: [field], message: 'Required' },
  ]);
}

function fieldsOf({ fields }: MultipartFile): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, part] of Object.entries(fields)) {
    if (part && !Array.isArray(part) && part.type === 'field') texts[name] = String(part.value);
  }
  return texts;
}
