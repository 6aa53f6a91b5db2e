'use client';

import { useTranslations } from 'next-intl';
import { Drawer } from '@/ui/dialog';
import { CodeForm } from './code-form';

/** A code to type while the camera stays open behind. */
export function TypeCode({ onCode, onClose }: { onCode: (code: string) => void; onClose: () => void }) {
  const t = useTranslations('door.type');
  function ask(code: string) {
    onClose();
    onCode(code);
  }
  return (
    <Drawer open onClose={onClose} title={t('title')}>
      <CodeForm onCode={ask} />
    </Drawer>
  );
}
