import { OfflinePage } from '@/features/errors/offline-page';
import { ForbiddenPage, GonePage, NotFoundPage } from '@/features/errors/pages';
import { BrokenSample } from './live-samples';

export function ErrorSamples() {
  return (
    <>
      <NotFoundPage />
      <ForbiddenPage />
      <GonePage />
      <BrokenSample />
      <OfflinePage />
    </>
  );
}
