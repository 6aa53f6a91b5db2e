import { anchorOf, sectionOf } from './sections';

/** Brings a field before the eyes and under the keys. */
export function goToField(field: string): void {
  const control = document.getElementById(anchorOf(field)) ?? document.getElementById(sectionOf(field));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
