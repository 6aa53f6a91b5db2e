'use client';

import type { Resource } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Panel } from '@/ui/workspace';
import { ArchiveButton } from './archive-button';
import { BasicsFields } from './basics-fields';
import { ExceptionFields } from './exception-fields';
import { TravelFields } from './travel-fields';
import { useResourceForm } from './use-resource-form';
import { WeekFields } from './week-fields';

interface ResourceEditorProps {
  organizationId: string;
  /** Null for a new one. */
  resource: z.infer<typeof Resource> | null;
  /** In which a new one works. */
  zone: string;
}

/** A person, a room or a kit: its name, and everything about when it can be had. */
export function ResourceEditor({ organizationId, resource, zone }: ResourceEditorProps) {
  const t = useTranslations('resources');
  const { value, change, errors, attempt, busy, submit } = useResourceForm({ organizationId, resource, zone });
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  const fixed = resource?.archived ?? false;
  return (
    <form
      className="stack gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <fieldset className="stack gap-6" disabled={fixed}>
        <Panel title={t('basics')} pad>
          <BasicsFields value={value} change={change} errorOf={errorOf} />
        </Panel>
        <Panel title={t('week.title')} pad>
          <WeekFields value={value} change={change} />
        </Panel>
        <Panel title={t('exceptions.title')} pad>
          <ExceptionFields value={value} change={change} />
        </Panel>
        <Panel title={t('travels.title')} pad>
          <TravelFields value={value} change={change} />
        </Panel>
      </fieldset>
      <div className="cluster">
        {!fixed && (
          <Button type="submit" busy={busy}>
            {resource ? t('save') : t('create')}
          </Button>
        )}
        {resource && <ArchiveButton resource={resource} />}
      </div>
    </form>
  );
}
