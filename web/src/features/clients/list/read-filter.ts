import { clients } from '@estrade/api/clients';
import { readQuery } from '@/kit/query';

/** Whom an address asks for. */
export function readFilter(search: Record<string, string | string[] | undefined>) {
  const { after: _, limit: __, ...filter } = readQuery(clients.list.query, search);
  return filter;
}

export type ClientsFilter = ReturnType<typeof readFilter>;
