import type { ReactNode } from 'react';

/** `<b>` in a message: `t.rich('sent', { email, b: bold })`. */
export function bold(text: ReactNode) {
  return <b>{text}</b>;
}
