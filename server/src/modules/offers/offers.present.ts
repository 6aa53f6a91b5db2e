import { money } from '#kit/money/money';
import { depositDue } from './deposit.ts';
import type { Offered } from './reading.service.ts';
import type { Service, Terms, Version } from './service.ts';
import { hasChanged } from './version.ts';

const EXCERPT = 240;

export function toSummaryDto({ id, versionId, terms, organization }: Offered) {
  return { ...toTermsDto(terms), id, versionId, organization, excerpt: beginningOf(terms.description) };
}

export function toServiceDto({ id, versionId, terms, organization, status }: Offered) {
  return { ...toTermsDto(terms), id, versionId, organization, bookable: status === 'published' };
}

export function toWorkspaceDto(service: Service) {
  return {
    ...service,
    draft: toTermsDto(service.draft),
    published: service.published && toVersionDto(service.published),
    changed: hasChanged(service),
    createdAt: service.createdAt.toISOString(),
    changedAt: service.changedAt.toISOString(),
  };
}

export function toVersionDto({ terms, ...version }: Version) {
  return { ...version, terms: toTermsDto(terms) };
}

/** What a client agrees to, money as money. */
export function toTermsDto({ price: amount, currency, ...terms }: Terms) {
  const price = amount === null ? null : money(amount, currency);
  return { ...terms, price, depositDue: depositDue(terms.deposit, price) };
}

/** Its first words, cut between two of them. */
function beginningOf(description: string): string {
  const line = description.replace(/\s+/g, ' ');
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, line.lastIndexOf(' ', EXCERPT - 1)).slice(0, EXCERPT - 1)}…`;
}
