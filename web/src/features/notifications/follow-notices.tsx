'use client';

import { notifications } from '@estrade/api/notifications';
import { useRouter } from 'next/navigation';
import { useLive } from '@/kit/live';

/** How many notices wait is shown on every page of one's space: it changes as they come, and so does what they tell of. */
export function FollowNotices({ unread }: { unread: number }) {
  const router = useRouter();
  useLive(notifications.list, { query: { limit: 12 } }, (notices) => {
    if (notices.unread !== unread) router.refresh();
  });
  return null;
}
