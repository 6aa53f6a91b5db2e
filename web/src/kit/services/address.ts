/** Where a service is found, without the language: readable, and by its id, which a new title does not change. */
export function serviceHref({ id, title }: { id: string; title: string }): string {
  return `/services/${serviceAddress({ id, title })}`;
}

/** The part of the address that names the service: `portrait-en-studio-01a1f96e-63ba-7000-a164-85da8c2bb4f8`. */
export function serviceAddress({ id, title }: { id: string; title: string }): string {
  return [slugOf(title), id].filter(Boolean).join('-');
}

/** The id in such an address; null when there is none. */
export function serviceIdIn(address: string): string | null {
  const id = address.slice(-36);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}

const LONGEST = 60;

function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf('-', LONGEST));
}
