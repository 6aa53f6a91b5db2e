interface Keyed {
  readonly id: string;
  /** How often it was given up and promised again. */
  readonly round: number;
}

/** What a refund is called at the provider. A new round needs a new name: the old one would answer with the old failure. */
export function keyOf({ id, round }: Keyed): string {
  return round === 0 ? id : `${id}:${round}`;
}

/** Whether a name is one of ours for this refund, of any round. */
export function isKeyOf({ id }: Keyed, key: string | null): boolean {
  return key === id || key?.startsWith(`${id}:`) === true;
}
