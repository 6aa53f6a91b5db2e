'use client';

import { useTranslations } from 'next-intl';
import { Toaster, toast } from 'sonner';

/** Once per private area. Public pages that tell nothing leave it out: 9 kB. */
export function Toasts() {
  const t = useTranslations('ui');
  return (
    <Toaster
      className="toasts-host"
      position="bottom-center"
      containerAriaLabel={t('notifications')}
      offset={16}
      mobileOffset={{ bottom: 80 }}
      toastOptions={{ unstyled: true, classNames: { toast: 'toast', actionButton: 'toast-action' } }}
    />
  );
}

/** « Fait. » with a way back. Never for an error someone has to act on: that stays in the page. */
export function tell(message: string, undo?: { label: string; act: () => void }) {
  toast(message, { duration: undo ? 8000 : 5000, action: undo && { label: undo.label, onClick: undo.act } });
}
