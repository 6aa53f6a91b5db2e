/** Public origin of the installation, without a slash at the end: what canonical addresses and share links start with. */
export function siteOrigin(): string {
  return (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
}
