import type { Block } from './block.ts';

/** The only way from a block to JSON. */
export function toBlockDto({ startsAt, endsAt, resourceIds, ...block }: Block) {
  return { ...block, resourceIds: [...resourceIds], startsAt: startsAt.toString(), endsAt: endsAt.toString() };
}
