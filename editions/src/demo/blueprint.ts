import type { PhotographSubject } from '../pictures/photograph.ts';
import type { PosterSpec } from '../pictures/poster.ts';
import type { DayRule } from './calendar.ts';
import type { DemoEvent, DemoTicketType } from './demo-world.ts';
import type { PlaceKey } from './places.ts';

export interface DateBlueprint {
  /** `then+2`: two days after the date before. */
  readonly on: DayRule | `then+${number}`;
  readonly from: string;
  /** Earlier than `from`: the day after. */
  readonly to: string;
  readonly doors?: string;
  /** Where, when it is not the place of the event. */
  readonly at?: PlaceKey;
  readonly capacity?: number;
}

export interface TicketBlueprint {
  readonly name: string;
  /** In minor units. */
  readonly price: number;
  readonly note?: string;
  readonly vat?: DemoTicketType['vatBasisPoints'];
  readonly min?: number;
  readonly max?: number;
  readonly opens?: DayRule;
  readonly closes?: DayRule;
  /** Has a limit of its own inside the capacity. */
  readonly limit?: number;
  /** Counts against the limit of that other ticket: a child's place in category 2 is a place of category 2. */
  readonly within?: string;
}

/** An event before it has dates: what its author would tell. `in` says in which editions it plays, as [kind, category]. */
export interface EventBlueprint {
  readonly key: string;
  readonly organization: string;
  readonly in: Readonly<Record<string, readonly [kind: string, category: string]>>;
  readonly title: string;
  readonly summary: string;
  /** Paragraphs, in Markdown. */
  readonly text: readonly string[];
  readonly language?: 'fr' | 'en';
  readonly labels?: readonly string[];
  /** A place, or the path of an online room. */
  readonly at: PlaceKey | { readonly room: string };
  readonly dates: readonly DateBlueprint[];
  readonly capacity: number;
  readonly tickets: readonly TicketBlueprint[];
  readonly food?: DemoEvent['freeFood'];
  readonly poster: Pick<PosterSpec, 'title' | 'subtitle' | 'family' | 'palette'>;
  readonly photo?: PhotographSubject;
  readonly state?: DemoEvent['state'];
  readonly reason?: string;
  readonly visibility?: DemoEvent['visibility'];
  /** Orders of the last thirty days, or how many places they leave. By chance when left out. */
  readonly sales?: { readonly orders: number } | { readonly left: number };
}
