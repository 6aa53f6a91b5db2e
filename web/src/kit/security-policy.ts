/**
 * Content security policies. Private pages are made per visitor, so each script can carry a nonce. Public pages are cached, the same
 * for everyone: their inline scripts are Next's own and ours, and whatever people wrote is escaped before it gets there.
 */
export function privatePolicy(nonce: string): string {
  return policy(`'self' 'nonce-${nonce}' '${beforePaintHash}' 'wasm-unsafe-eval'`);
}

/** Pages where a card is typed: private ones, which may also run the payment provider's own form. */
export function payingPolicy(nonce: string): string {
  return policy(`'self' 'nonce-${nonce}' '${beforePaintHash}' https://js.stripe.com`);
}

export const publicPolicy = policy("'self' 'unsafe-inline' 'wasm-unsafe-eval'");

/** Of `beforePaint` in features/layout/theme.ts; a test tells when it changes. */
export const beforePaintHash = 'sha256-zDcjELKBGc19qbgDZcdACo7jRFH5o5YtMhcX/RImjNk=';

function policy(scripts: string): string {
  // React's error overlay evaluates code, and `next dev` talks over a plain socket.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src ${scripts}${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    // Pictures and map tiles may come from the installation's own storage or tile server.
    "img-src 'self' data: blob: https:",
    `connect-src 'self' https: wss: data:${development ? ' ws:' : ''}`,
    "font-src 'self'",
    "media-src 'self' blob: https:",
    "worker-src 'self' blob:",
    "frame-src 'self' https:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self' https:",
    "frame-ancestors 'self'",
  ].join('; ');
}
