import { ServiceDraft, type WorkspaceService } from '@estrade/api/offers-shapes';
import type { useTranslations } from 'next-intl';
import type { Path, UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { KindGroup } from '@/kit/services/kinds';
import { keysOf } from './question-keys';

const { price: amount, duration: lengths, brief: questions, ...same } = ServiceDraft.shape;
const [inTime, inDays] = lengths.options;
const question = questions.unwrap().element.options;

export const questionKinds = ['short_text', 'long_text', 'number', 'date', 'yes_no', 'choice'] as const;

/** A service as its form holds it: choices first, then what each of them asks for. */
export function serviceForm(t: ReturnType<typeof useTranslations<'services.form'>>) {
  return z.object({
    ...same,
    pricing: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paid'), amount: amount.unwrap().min(1) }),
      z.object({ kind: z.literal('free') }),
      z.object({ kind: z.literal('quote') }),
    ]),
    length: z.discriminatedUnion('unit', [
      z.object({ unit: z.literal('time'), minutes: inTime.shape.minutes }),
      z.object({ unit: z.literal('days'), days: inDays.shape.days }),
    ]),
    brief: z.array(
      z
        .object({
          /** Empty for a question that is not saved yet. */
          key: z.string(),
          label: question[0].shape.label,
          kind: z.enum(questionKinds),
          required: z.boolean(),
          /** One a line; read only where there is something to choose. */
          choices: z.string(),
        })
        .refine(({ kind, choices }) => kind !== 'choice' || areChoices(choices), {
          path: ['choices'],
          message: t('choicesWrong'),
        }),
    ),
  });
}

export type ServiceValues = z.input<ReturnType<typeof serviceForm>>;
export type ServiceFilled = z.output<ReturnType<typeof serviceForm>>;

export interface ServicePartProps {
  form: UseFormReturn<ServiceValues, unknown, ServiceFilled>;
  error: (field: Path<ServiceValues>) => string | undefined;
}

interface Choices {
  kinds: readonly KindGroup[];
  vatRates: readonly { basisPoints: number }[];
}

/** A new service: an hour, at a price with the full VAT, on request; everything is paid back until two days before. */
export function freshService({ kinds, vatRates }: Choices): ServiceValues {
  return {
    title: '',
    description: '',
    kind: kinds[0]?.kinds[0]?.slug ?? '',
    pricing: { kind: 'paid', amount: null as unknown as number }, // nothing is typed yet
    vatRateBp: Math.max(0, ...vatRates.map(({ basisPoints }) => basisPoints)),
    length: { unit: 'time', minutes: 60 },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 1440,
    horizonDays: 90,
    seats: 1,
    approval: 'on_request',
    locations: ['at_pro'],
    deposit: { kind: 'none' },
    cancellation: [{ hoursBefore: 48, refundBasisPoints: 10_000 }],
    brief: [],
  };
}

export function valuesOf({
  depositDue: _,
  price,
  duration,
  brief,
  ...draft
}: WorkspaceService['draft']): ServiceValues {
  return {
    ...draft,
    pricing: pricingOf(price?.amount ?? null),
    length: 'days' in duration ? { unit: 'days', ...duration } : { unit: 'time', ...duration },
    brief: brief.map((asked) => ({ ...asked, choices: asked.kind === 'choice' ? asked.choices.join('\n') : '' })),
  };
}

export function draftOf({ pricing, length, brief, ...rest }: ServiceFilled): ServiceDraft {
  const keys = keysOf(brief);
  return {
    ...rest,
    price: pricing.kind === 'paid' ? pricing.amount : pricing.kind === 'free' ? 0 : null,
    duration: length.unit === 'time' ? { minutes: length.minutes } : { days: length.days },
    brief: brief.map(({ label, required, kind, choices }, at) => {
      const asked = { key: keys[at]!, label, required };
      return kind === 'choice' ? { ...asked, kind, choices: readChoices(choices) } : { ...asked, kind };
    }),
  };
}

function pricingOf(price: number | null): ServiceValues['pricing'] {
  if (price === null) return { kind: 'quote' };
  return price === 0 ? { kind: 'free' } : { kind: 'paid', amount: price };
}

function readChoices(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

function areChoices(text: string): boolean {
  return question[1].shape.choices.safeParse(readChoices(text)).success;
}
