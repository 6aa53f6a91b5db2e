import { ClientDraft, type Client } from '@estrade/api/clients-shapes';

/** What a form begins with. */
export function draftOf(client: Client | null): ClientDraft {
  if (!client) return ClientDraft.parse({});
  const { firstName, lastName, company, email, otherEmails, phone, address, language, tags, custom } = client;
  return { firstName, lastName, company, email, otherEmails, phone, address, language, tags, custom };
}
