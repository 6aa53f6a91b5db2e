'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

interface Tab {
  value: string;
  label: ReactNode;
  count?: number;
  disabled?: boolean;
  content: ReactNode;
}

/** Views of one thing, in place. Where each view has its own address, use `<LinkTabs>`. */
export function Tabs({ tabs, label, initial }: { tabs: readonly Tab[]; label: string; initial?: string }) {
  return (
    <Radix.Root defaultValue={initial ?? tabs[0]?.value}>
      <Radix.List className="tabs" aria-label={label}>
        {tabs.map(({ value, label: text, count, disabled }) => (
          <Radix.Trigger key={value} value={value} disabled={disabled} className="tab">
            {text}
            {count !== undefined && <span className="faint num">{count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ value, content }) => (
        <Radix.Content key={value} value={value} className="tab-panel">
          {content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
