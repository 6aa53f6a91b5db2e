import '@/ui/styles/workspace.css';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/kit/i18n/client-messages';
import type { MessageFile } from '@/kit/i18n/messages';
import { Toasts } from '@/ui/toast';
import { Queries } from './queries';

/** What every private area shares: its style sheet, the client messages it names, one cache of answers, toasts. */
export function PrivateArea({ messages = [], children }: { messages?: readonly MessageFile[]; children: ReactNode }) {
  return (
    <ClientMessages of={['layout', ...messages]}>
      <Queries>{children}</Queries>
      <Toasts />
    </ClientMessages>
  );
}
