import type { MeasureSet } from '@estrade/api/clients-measures';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { ButtonLink } from '@/ui/button';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';

/** On the card: which measures count, and the way to take them. */
export function MeasuresPanel({ sets, base }: { sets: readonly MeasureSet[]; base: string }) {
  const t = useTranslations('clients.measures');
  const current = sets.find(({ status }) => status === 'confirmed');
  const draft = sets.find(({ status }) => status === 'draft');
  const shown = draft ?? current;
  const way = shown ? (draft ? 'goOn' : 'see') : 'take';
  return (
    <Panel
      title={t('title')}
      pad={!shown}
      end={
        <ButtonLink soft size="sm" variant={shown ? 'secondary' : 'primary'} href={`${base}/measures`}>
          {t(way)}
        </ButtonLink>
      }
    >
      {shown ? <Summary set={shown} href={`${base}/measures`} /> : <p className="muted">{t('noneText')}</p>}
    </Panel>
  );
}

function Summary({ set: { status, number, values, measuredOn }, href }: { set: MeasureSet; href: string }) {
  const [t, locale] = [useTranslations('clients.measures'), useLocale()];
  const day = formatDay(asWritten(`${measuredOn}T00:00`), locale, 'numeric');
  return (
    <Rows>
      <Row
        lead={<RowIcon name="shirt" tone={status === 'draft' ? 'warn' : 'good'} />}
        title={number === null ? t('draft') : t('numbered', { number })}
        href={href}
        meta={t('summary', { count: values.length, day })}
      />
    </Rows>
  );
}
