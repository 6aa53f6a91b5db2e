import type { useTranslations } from 'next-intl';
import type { z } from 'zod';

type Say = ReturnType<typeof useTranslations<'ui.validation'>>;
type Issue = z.core.$ZodRawIssue;

/** What a failed check says to the person. A message written in the schema itself goes before it. */
export function sayIssue(issue: Issue, t: Say): string {
  if (isMissing(issue)) return t('required');
  const say = sentences[issue.code];
  return say ? say(issue, t) : t('wrong');
}

const sentences: Record<string, (issue: Issue, t: Say) => string> = {
  invalid_type: (issue, t) => (issue.expected === 'number' || issue.expected === 'int' ? t('number') : t('wrong')),
  invalid_format: (issue, t) =>
    issue.format === 'email' ? t('email') : issue.format === 'url' ? t('url') : t('wrong'),
  too_small: (issue, t) => tooSmall(issue.origin)(Number(issue.minimum), t),
  too_big: (issue, t) => tooBig(issue.origin)(Number(issue.maximum), t),
};

function tooSmall(origin: unknown): (min: number, t: Say) => string {
  if (origin === 'string') return (min, t) => t('short', { min });
  return origin === 'array' ? (min, t) => t('few', { min }) : (min, t) => t('small', { min });
}

function tooBig(origin: unknown): (max: number, t: Say) => string {
  if (origin === 'string') return (max, t) => t('long', { max });
  return origin === 'array' ? (max, t) => t('many', { max }) : (max, t) => t('big', { max });
}

// Empty and absent are the same to whoever fills in a form, whatever the schema would have liked first.
function isMissing({ input }: Issue): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
}
