import type { IconName } from '@/ui/icon-names';

export interface Place {
  href: string;
  label: string;
  icon: IconName;
}

export interface Choice extends Place {
  /** What the list is divided by. */
  group: 'events' | 'acts' | 'places';
  line?: string;
}

/** Words as people type them: no case, no accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The pages whose name holds what was typed; all of them before anything is. */
export function placesFor(places: readonly Place[], typed: string): Choice[] {
  return places
    .filter(({ label }) => plain(label).includes(plain(typed.trim())))
    .map((place) => ({ ...place, group: 'places' }));
}

/** The part of a text that was typed, to be marked; null when it is not there as such. */
export function markedPart(text: string, typed: string): [string, string, string] | null {
  const wanted = plain(typed.trim());
  // Taking accents away must not move letters, or another part would be marked.
  if (wanted === '' || plain(text).length !== text.length) return null;
  const at = plain(text).indexOf(wanted);
  return at < 0 ? null : [text.slice(0, at), text.slice(at, at + wanted.length), text.slice(at + wanted.length)];
}
