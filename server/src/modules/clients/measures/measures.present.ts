import type { MeasureSet } from '@estrade/api/clients-measures';
import { valueOf } from './measure.ts';
import type { ShownSet } from './measures.service.ts';

export function toSetDto(set: ShownSet): MeasureSet {
  const { id, number, revision, measuredOn, by, note, confirmed, current, confirmedAt, values } = set;
  return {
    id,
    number,
    revision,
    measuredOn,
    note,
    measuredBy: by,
    status: confirmed ? (current ? 'confirmed' : 'superseded') : 'draft',
    confirmedAt: confirmedAt?.toISOString() ?? null,
    values: values.map(({ tenths, ...value }) => ({
      ...value,
      value: valueOf({ ...value, tenths }),
      mm: tenths / 10,
    })),
  };
}
