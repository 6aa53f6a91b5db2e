/** Names under which the door keeps what it read. */
export const doorKeys = {
  counter: (listId: string) => ['door', 'counter', listId] as const,
  log: (listId: string) => ['door', 'log', listId] as const,
  all: (listId: string) => [doorKeys.counter(listId), doorKeys.log(listId)] as const,
};
