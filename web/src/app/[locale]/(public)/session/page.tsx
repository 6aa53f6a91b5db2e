import { RenewSession } from '@/features/accounts/renew-session';
import { ClientMessages } from '@/kit/i18n/client-messages';

export const metadata = { robots: { index: false } };

/** A private page whose session ran out sends people through here and back. */
export default function SessionPage() {
  return <ClientMessages of={['layout']}><RenewSession /></ClientMessages>;
}
