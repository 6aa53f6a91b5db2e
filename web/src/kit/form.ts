'use client';

import { ProblemError } from '@estrade/api/client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { sayIssue } from './validation';

interface SummaryLine {
  field?: string;
  message: string;
}

interface ApiForm<In extends FieldValues, Out extends FieldValues> {
  form: UseFormReturn<In, unknown, Out>;
  /** The message of a field, for `<Field error>`. */
  error: (field: Path<In>) => string | undefined;
  /** For `<ErrorSummary {...summary}>`: every field once, then what belongs to none. */
  summary: { errors: SummaryLine[]; attempt: number };
  /** For `<form onSubmit>`: checks, sends, and lands a refusal on its field. */
  onSubmit: (event?: { preventDefault?: () => void }) => void;
  busy: boolean;
}

/**
 * A form over the API's own schema. What was typed stays after a refusal; the refusal is shown on its field and on top. Give each
 * control the id of its field (`<Field id="holder.email">`), so that the summary can lead to it.
 */
export function useApiForm<Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  defaults: DefaultValues<z.input<Schema>>,
  send: (values: z.output<Schema>) => Promise<void>,
): ApiForm<z.input<Schema>, z.output<Schema>> {
  const [t, tErrors] = [useTranslations('ui.validation'), useTranslations('errors')];
  const [refusals, setRefusals] = useState<SummaryLine[]>([]);
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(schema, { error: (issue) => sayIssue(issue, t) }),
    defaultValues: defaults,
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;

  async function submit(values: z.output<Schema>) {
    setRefusals([]);
    try {
      await send(values);
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      const lines = linesOf(failure, tErrors('network'));
      for (const { field, message } of lines)
        if (field) form.setError(field as Path<z.input<Schema>>, { type: 'server', message });
      setRefusals(lines.filter(({ field }) => !field));
    }
  }

  return {
    form,
    error: (field) => form.getFieldState(field, form.formState).error?.message,
    summary: { errors: [...flatten(errors), ...refusals], attempt: submitCount },
    onSubmit: (event) => {
      event?.preventDefault?.();
      void form.handleSubmit(submit)();
    },
    busy: isSubmitting,
  };
}

function linesOf({ problem }: ProblemError, network: string): SummaryLine[] {
  if (problem.status === 0) return [{ message: network }];
  if (problem.errors?.length) return problem.errors.map(({ field, detail }) => ({ field, message: detail }));
  return [{ field: problem.field, message: problem.detail }];
}

function flatten(errors: FieldErrors, path = ''): SummaryLine[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'ref') return [];
    const field = path ? `${path}.${key}` : key;
    if (typeof error.message === 'string')
      return [{ field: key === 'root' ? path || undefined : field, message: error.message }];
    return flatten(error as FieldErrors, field);
  });
}
