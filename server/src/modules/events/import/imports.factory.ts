import { events } from '@estrade/api/events';
import { anOrganization, type Person } from '../../../../test/people.ts';
import type { Someone, World } from '../../../../test/world.ts';

/** A small season: each row is `title;times;uid;price`. */
export function rowsOf(...rows: string[]): Buffer {
  return Buffer.from(['titre;horaires;uid;tarif', ...rows].join('\n'));
}

/** Times of a row that are still to come. */
export const future = '2031-05-03T20:00 2031-05-03T22:00';

function form(content: Buffer): never {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(content)]), 'saison.csv');
  return body as never;
}

/** Imports as people do them, in a world, by its owner unless it is somebody else. */
export function importing(world: World, owner: Person) {
  const upload = (organizationId: string, content: Buffer, who: Someone = owner) =>
    world.as(who)(events.startImport, { params: { organizationId }, body: form(content) });
  return {
    upload,
    /** Into an organization of its own. */
    start: async (content: Buffer) => upload((await anOrganization(world, owner)).id, content),
    call: (importId: string, who: Someone = owner) => ({
      show: () => world.as(who)(events.showImport, { params: { importId } }),
      map: (body: object) => world.as(who)(events.mapImport, { params: { importId }, body }),
      run: () => world.as(who)(events.runImport, { params: { importId } }),
      undo: () => world.as(who)(events.undoImport, { params: { importId } }),
    }),
  };
}
