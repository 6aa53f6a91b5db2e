import { OfflinePage } from '@/features/errors/offline-page';
import { ClientMessages } from '@/kit/i18n/client-messages';

export default function Offline() {
  return (
    <ClientMessages of={['errors']}>
      <OfflinePage />
    </ClientMessages>
  );
}
