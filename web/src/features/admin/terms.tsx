'use client';

import { useQuery } from '@tanstack/react-query';
import { events } from '@estrade/api/events';
import type { Term, Terms as AllTerms } from '@estrade/api/events-terms';
import type { z } from 'zod';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { iconNames } from '@/ui/icon-names';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { TermForm } from './term-form';

export type Family = keyof z.infer<typeof AllTerms>;
const families = ['categories', 'kinds', 'labels'] as const satisfies readonly Family[];

/** The words events are sorted and marked by. None is ever deleted: events of the past keep theirs. */
export function Terms({ first }: { first: z.infer<typeof AllTerms> }) {
  const t = useTranslations('admin.terms');
  const [edited, setEdited] = useState<{ family: Family; term: Term | null } | null>(null);
  const { data } = useQuery({
    queryKey: ['admin', 'terms'],
    queryFn: () => browserApi(events.terms),
    initialData: first,
  });
  return (
    <div className="sales-pair">
      {families.map((family) => (
        <Panel
          key={family}
          title={t(`family.${family}`)}
          count={data[family].length}
          end={
            <Button
              variant="secondary"
              size="sm"
              icon="plus"
              aria-label={t(`add.${family}`)}
              onClick={() => setEdited({ family, term: null })}
            >
              {t('add.short')}
            </Button>
          }
        >
          <Rows>
            {data[family].map((term) => (
              <TermRow key={term.slug} term={term} onEdit={() => setEdited({ family, term })} />
            ))}
          </Rows>
        </Panel>
      ))}
      {edited && <TermForm {...edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

function TermRow({ term, onEdit }: { term: Term; onEdit: () => void }) {
  const [t, locale] = [useTranslations('admin.terms'), useLocale()];
  const { slug, name, icon, granted, archived } = term;
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <Row
      lead={<RowIcon name={iconNames.find((one) => one === icon) ?? 'tag'} />}
      title={name[locale]}
      badge={archived && <Badge>{t('archived')}</Badge>}
      meta={
        <>
          <span lang={other}>{name[other]}</span> · <span className="num">{slug}</span>
          {granted && ` · ${t(`granted.${granted}`)}`}
        </>
      }
      end={
        <Button
          variant="quiet"
          size="sm"
          icon="pencil"
          onClick={onEdit}
          aria-label={t('editName', { name: name[locale] })}
        >
          {t('edit')}
        </Button>
      }
    />
  );
}
