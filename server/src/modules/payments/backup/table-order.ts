/** A table and those it refers to. */
export interface Table {
  readonly name: string;
  readonly needs: readonly string[];
}

/** Tables in an order in which they can be filled: each after those it refers to. A circle is a RangeError. */
export function fillingOrder(tables: readonly Table[]): string[] {
  const order: string[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table.needs.filter((need) => need !== table.name)]));
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((need) => !waiting.has(need))).map(([name]) => name);
    if (ready.length === 0)
      throw new RangeError(`tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const name of ready.toSorted()) {
      order.push(name);
      waiting.delete(name);
    }
  }
  return order;
}
