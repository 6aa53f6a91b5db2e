import { house } from './browser.ts';

export interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string }[];
}

const PATIENCE = 45_000;

/** The newest letter to an address, waited for; `kind` when several may come. */
export async function letterTo(to: string, kind?: string): Promise<Letter> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const found = (await letters()).find((letter) => letter.to === to && (!kind || letter.kind === kind));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`no ${kind ?? 'letter'} was written to ${to}`);
}

/** The bytes of what is attached to a letter, by the end of its name: `.pdf`. */
export async function attachedTo({ id, attachments }: Letter, ending: string): Promise<Uint8Array> {
  const index = attachments.findIndex(({ filename }) => filename.endsWith(ending));
  if (index < 0) throw new Error(`nothing that ends with ${ending} is attached to the letter`);
  const response = await fetch(`${house.url}/dev/mailbox/${id}/${index}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Every letter in the mailbox, newest first. */
async function letters(): Promise<Letter[]> {
  const response = await fetch(`${house.url}/dev/mailbox.json`);
  return ((await response.json()) as { mails: Letter[] }).mails;
}

/** The first link of a letter into the house, as a path. */
export function linkIn({ text }: Letter): string {
  const link = /https?:\/\/[^\s<>"]+/.exec(text.replaceAll(/https?:\/\/[^/\s]+\/?\s/g, ''))?.[0];
  if (!link) throw new Error('the letter has no link');
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
}
