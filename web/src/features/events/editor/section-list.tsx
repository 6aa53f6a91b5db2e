'use client';

import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/ui/icon';
import { sectionOf, sections, type Section } from './sections';
import { useDesk } from './use-desk';

/** The parts of the editor, each with what it still lacks. The one on screen is the current one. */
export function SectionList({ inventory }: { inventory: Inventory }) {
  const t = useTranslations('events');
  const { event } = useDesk();
  const current = useOnScreen();
  const lacking = new Set(event.missing.map(({ field }) => sectionOf(field)));
  const sells = inventory.ticketTypes.some(({ archived, quotaIds }) => !archived && quotaIds.length > 0);
  const empty = new Set<Section>();
  if (!sells) empty.add('tickets');
  if (!event.pictures[0]) empty.add('pictures');
  if (event.status !== 'published') empty.add('publication');
  return (
    <nav className="sections sticky" aria-label={t('editor.sections')}>
      {sections.map((section) => (
        <a key={section} href={`#${section}`} aria-current={section === current ? 'true' : undefined}>
          <Mark state={lacking.has(section) ? 'lacking' : empty.has(section) ? 'empty' : 'done'} />
          {t(`${section}.title`)}
          {lacking.has(section) && <span className="visually-hidden">{t('editor.lacking')}</span>}
        </a>
      ))}
    </nav>
  );
}

function Mark({ state }: { state: 'done' | 'lacking' | 'empty' }) {
  if (state === 'lacking') return <Icon name="circle-alert" className="t-bad" />;
  return state === 'empty' ? <Icon name="circle" /> : <Icon name="circle-check" className="t-good" />;
}

function useOnScreen(): Section {
  const [current, setCurrent] = useState<Section>('essentials');
  useEffect(() => {
    const look = () => {
      const line = innerHeight * 0.35;
      const above = sections.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? line + 1) <= line,
      );
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      setCurrent((atEnd && scrollY > 0 ? sections.at(-1) : above.at(-1)) ?? 'essentials');
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return current;
}
