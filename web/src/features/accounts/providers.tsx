import type { Provider } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';

interface ProvidersProps {
  items: readonly z.infer<typeof Provider>[];
  next: string;
}

/** Company and social accounts one may come in with; nothing where there are none. */
export function Providers({ items, next }: ProvidersProps) {
  const t = useTranslations('accounts');
  if (items.length === 0) return null;
  return (
    <div className="stack gap-3 mt-6">
      <p className="flex items-center gap-3 small muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('signIn.or')}
      </p>
      {items.map(({ name, label, startUrl }) => (
        <a key={name} className="btn btn-secondary btn-block" href={`${startUrl}?next=${encodeURIComponent(next)}`}>
          {label}
        </a>
      ))}
    </div>
  );
}
