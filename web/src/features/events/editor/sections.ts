/** The parts of the editor, in order; also the ids of their titles and the first words of their messages. */
export const sections = ['essentials', 'dates', 'pictures', 'tickets', 'options', 'publication'] as const;
export type Section = (typeof sections)[number];

const places: Readonly<Record<string, Section>> = {
  dates: 'dates',
  coverAlternative: 'pictures',
  capacity: 'options',
  visibility: 'options',
  food: 'options',
};

/** Where a field stands: `dates.2.place` among the dates. */
export function sectionOf(field: string): Section {
  return places[field.split('.')[0] ?? ''] ?? 'essentials';
}

/** Id of the control that belongs to a field, so that a link can lead there. */
export function anchorOf(field: string): string {
  const [name = '', index] = field.split('.');
  if (name === 'dates') return index === undefined ? 'add-date' : `date-${index}`;
  return name === 'coverAlternative' ? 'picture-0-alt' : name;
}
